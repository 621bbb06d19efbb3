import { createClient } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const [onMember, onAnyMember] = [store("on-member"), store("on-any-member")];

new Function(async (key: string) => {
  const client = createClient(key);
  client.events.listen(() => onMember.get(key));
  client[key](() => onAnyMember.get(key));
}, { name: "f" });
