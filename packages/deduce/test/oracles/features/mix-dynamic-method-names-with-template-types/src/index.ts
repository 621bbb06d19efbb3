import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
type Ops = "get" | "set" | "delete";
const facade = (s: KVStore, ops: readonly Ops[]) => ops.reduce((o, op) => Object.defineProperty(o, `do${op[0]!.toUpperCase()}${op.slice(1)}`, { value: (...x: [string, unknown?]) => (s as any)[op](...x) }), {} as Record<`do${Capitalize<Ops>}`, (...x: any[]) => Promise<unknown>>);
const fa = facade(a, ["get"]), fb = facade(b, ["set"]), fc = facade(c, ["get", "delete"]);
new Function(async (k: string) => { await fa.doGet(k); await fb.doSet(k, 1); }, { name: "f" });
new Function(async (k: string) => { await fc.doDelete(k); }, { name: "g" });
