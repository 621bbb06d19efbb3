import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const t = [[/^x/, a], [/^y/, b]] as const;
new Function(async (k: string) => { for (const [re, s] of t) if (re.test("xx")) await s.get(k); }, { name: "f" });
