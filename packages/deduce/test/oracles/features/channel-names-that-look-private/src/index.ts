import { Function, KVStore } from "@plutolang/pluto";
import { serve } from "chat-server";
const general = new KVStore("general");
const remote = new KVStore("remote");
class Channels {
  "#general" = (key: string) => general.get(key);
}
const rooms = { "#ops@host": (key: string) => remote.get(key) };
new Function(async () => { await serve(new Channels()); }, { name: "served" });
new Function(async (key: string) => { for (const [, room] of Object.entries(rooms)) await room(key); }, { name: "asked" });
