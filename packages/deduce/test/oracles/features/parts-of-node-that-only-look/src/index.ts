import path from "node:path";
import { format } from "node:util";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const [shown, called] = [new KVStore("shown"), new KVStore("called")];
const models = new Map([["default", new SageMaker("model", "image", { instanceType: "ml.m5.large" }).endpointName]]);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("format", (key) => format("%o", shown, { run: () => called.get(key) }));
does("join", (key) => path.join(key, models.get("default") ?? ""));
