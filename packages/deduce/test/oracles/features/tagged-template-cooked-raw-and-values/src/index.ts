import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function sql(strings: TemplateStringsArray, ...vals: any[]) { return strings.raw.length === 3 ? vals[1] : vals[0]; }
const tag = (s: TemplateStringsArray, f: (k: string) => unknown) => f(s[0]!);
new Function(async (k: string) => { await sql`x${b}y${a}z`.get(k); await tag`hey${(x: string) => b.delete(x)}`; }, { name: "f" });
