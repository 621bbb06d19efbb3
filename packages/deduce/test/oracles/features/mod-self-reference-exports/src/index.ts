import { Function } from "@plutolang/pluto";
import { a } from "selfpkg/stores";
new Function(async (k: string) => { await a.get(k); }, { name: "f" });