import { Function } from "@plutolang/pluto";
import { x } from "./nope.js";
import { y } from "./there.js";
new Function(async (k: string) => { void [x, y, k]; }, { name: "f" });