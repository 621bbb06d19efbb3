import { KVStore } from "@plutolang/pluto";
import { reg } from "./reg.js";
reg.s = new KVStore("b");

