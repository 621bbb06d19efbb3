import { Function } from "@plutolang/pluto";
import { stores, main, Again } from "./barrel.js";
new Function(async (k: string) => { await stores.a.get(k); await main.set(k, 1); await new Again().s.delete(k); }, { name: "f" });