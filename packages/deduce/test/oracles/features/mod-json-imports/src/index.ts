import { Function, KVStore } from "@plutolang/pluto";
import cfg from "./cfg.json" with { type: "json" };
import * as ns from "./cfg.json";
const l = cfg.tables.map((n) => new KVStore(n));
new Function(async (k: string) => { for (const s of l) await s.get(k); void ns; }, { name: "f" });