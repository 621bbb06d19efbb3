import { createClient, lookup } from "library";
import { Function, SageMaker } from "@plutolang/pluto";

const model = (name: string) => new SageMaker(name, "image", { instanceType: "ml.m5.large" });
const [destructured, inArray, unread, heldByObject, heldByLibrary] = [model("destructured"), model("in-array"), model("unread"), model("held-by-object"), model("held-by-library")];
const [compared, spread, asDefault] = [model("compared"), model("spread"), model("as-default")];

const names = [inArray.endpointName, unread.endpointName];
const held = { nested: [{ name: heldByObject.endpointName }] };
const client = createClient({ name: heldByLibrary.endpointName });
const wanted = compared.endpointName;
const options = { name: spread.endpointName };

new Function(async () => {
  const { endpointName } = destructured;
}, { name: "f" });
new Function(async () => {
  const [first] = names;
}, { name: "g" });
new Function(async () => lookup(held), { name: "h" });
new Function(async () => client.call(), { name: "i" });
new Function(async (key: string) => key === wanted, { name: "j" });
new Function(async () => {
  const { name, ...others } = options;
  return others;
}, { name: "k" });
new Function(async ({ name = asDefault.endpointName }: { name?: string }) => 1, { name: "l" });
