import { Function, KVStore } from "@plutolang/pluto";
import { AsyncResource } from "node:async_hooks";
const a = new KVStore("a");
new Function(async (k: string) => { await AsyncResource.bind((x: string) => a.get(x))(k);  }, { name: "f" });

