import { Function, KVStore } from "@plutolang/pluto";

const mk = (x: unknown) => new KVStore(`v${x}`);
const l = [mk(parseInt("ff", 16)), mk(Math.floor(Number("3.9"))), mk(parseFloat("1.5px")), mk((12.345).toFixed(0)), mk("1e3")];
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
