import { Function } from "@plutolang/pluto";
import * as all from "./x.js";
new Function(async (k: string) => { for (const s of Object.values(all)) await s.get(k); }, { name: "f" });