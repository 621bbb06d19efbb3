import { Function, KVStore } from "@plutolang/pluto";
import { gone } from "./a.js";
import { lost } from "./a.js";
const store = new KVStore("store");
new Function(async (key: string) => { void [gone, lost]; await store.get(key); }, { name: "f" });
