import { KVStore } from "@plutolang/pluto";
import { Child } from "./child.js";
const a = new KVStore("a");
export class Parent { make() { return new Child(); } go(k: string) { return a.get(k); } }