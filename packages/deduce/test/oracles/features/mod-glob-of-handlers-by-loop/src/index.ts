import { Function } from "@plutolang/pluto";
import * as handlers from "./handlers.js";
for (const [name, h] of Object.entries(handlers)) new Function(h, { name });