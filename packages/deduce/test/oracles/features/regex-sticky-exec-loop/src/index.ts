import { Function, KVStore } from "@plutolang/pluto";
const d = new KVStore("d");
const re = /(\d)/g; const l: KVStore[] = []; let m; while ((m = re.exec("1 2"))) l.push(new KVStore("k" + m[1]));
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
