import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const [[, s]] = new Map([["x", a]]); const [ch] = "xy";
new Function(async (k: string) => { if (ch === "x") await s!.get(k); }, { name: "f" });
