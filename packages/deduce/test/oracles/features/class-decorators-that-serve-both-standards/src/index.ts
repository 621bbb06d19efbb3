import { Function, KVStore } from "@plutolang/pluto";

const [modern, old] = [new KVStore("modern"), new KVStore("old")];
const registry: { modern?: KVStore; old?: KVStore } = {};
function registered(_target: unknown, context?: { kind: string }) {
  if (context?.kind === "class") registry.modern = modern;
  else registry.old = old;
}
@registered
class Service {}
new Function(async (key: string) => {
  await registry.modern?.get(key);
  await registry.old?.set(key, 1);
}, { name: "f" });
void Service;
