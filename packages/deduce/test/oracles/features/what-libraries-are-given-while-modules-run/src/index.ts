import express from "express";
import { createClient, lookup, startup } from "library";
import path from "node:path";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [routed, chained, tagged, inNested, listened] = [store("routed"), store("chained"), store("tagged"), store("in-nested"), store("listened")];
const [fromClient, stored, whole, ofStart] = [store("from-client"), store("stored"), store("whole"), store("of-start")];
const model = (name: string) => new SageMaker(name, "image", { instanceType: "ml.m5.large" });
const [inPath, inOptions] = [model("in-path"), model("in-options")];

const app = express();
app.use(() => routed.get("routed"));
app.route("/chained").get(() => chained.get("chained"));
const listener = app.on("listened", () => listened.get("listened"));
const client = createClient({ nested: [{ callback: () => inNested.get("nested") }] });
const pure = createClient({ unused: () => decoy.get("decoy") });
client.extra = { read: () => stored.get("stored") };
startup.boot = () => ofStart.get("start");
const keep: Record<string, unknown> = {};
keep.library = lookup(() => tagged.get("tagged"));

new Function(async (key: string) => {
  app.handle(key);
  void listener;
  await client.fetch(key);
  await keep.library;
  lookup({ whole });
  await fromClient.get(path.join(key, inPath.endpointName));
  lookup({ region: [inOptions.endpointName] });
}, { name: "f" });
new Function(async (key: string) => startup.run(key), { name: "g" });
void pure;
