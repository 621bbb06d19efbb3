import { Function, SageMaker } from "@plutolang/pluto";

const model = (name: string) => new SageMaker(name, "image", { instanceType: "ml.m5.large" }).endpointName;
const [logged, inJson, parsed, asIndent, searched, replaced, asKey] = [model("logged"), model("in-json"), model("parsed"), model("as-indent"), model("searched"), model("replaced"), model("as-key")];
const held = { nested: [{ inJson }] };

new Function(async () => console.log("at", logged), { name: "log" });
new Function(async () => JSON.stringify(held), { name: "stringify" });
new Function(async () => JSON.parse(`["${parsed}"]`), { name: "parse" });
new Function(async () => JSON.stringify([1], null, asIndent), { name: "indent" });
new Function(async () => void searched.startsWith("a"), { name: "search" });
new Function(async () => void replaced.replace("a", () => "b"), { name: "replace" });
const keyed = { [asKey]: 1 };
new Function(async () => Object.keys(keyed).join(), { name: "keys" });
