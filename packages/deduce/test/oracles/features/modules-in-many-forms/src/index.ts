import { Function, KVStore } from "@plutolang/pluto";
import settings, { chosen } from "./settings.json";
import * as all from "./barrel.js";
import process, { env } from "node:process";
import { setImmediate as soon } from "node:timers";
import { again, fromCycle } from "./barrel.js";

const decoy = new KVStore("decoy");
const byName = new KVStore(chosen);
const bySettings = new KVStore(settings.other);
const listed = new KVStore(Object.keys(all).sort().join("-"));
const deferred = new KVStore("deferred");
const variable = new KVStore("variable");

new Function(async (key: string) => {
  await byName.get(key);
  await bySettings.get(key);
  await listed.get(key);
  await again.get(key);
  await fromCycle().get(key);
  await (all as never as Record<string, { set(key: string, value: string): Promise<void> }>)[key]?.set(key, key);
  soon(() => deferred.get(key));
  await (process.env.STAGE === "test" || env.STAGE ? variable : decoy).get(key);
  const late = await import("./barrel.js");
  await ("again" in late ? late.again : decoy).delete(key);
}, { name: "f" });
