import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => a.get(`${BUILD_ID}-${k}`), { name: "f" });
