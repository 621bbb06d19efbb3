import { Function } from "@plutolang/pluto";
import gen, { x, z } from "./m.js";
new Function(async (k: string) => { await x.get(k); await z.set(k, 1); for await (const s of gen()) await s.delete(k); }, { name: "f" });