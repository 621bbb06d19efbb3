import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [divided, atLeast, shifted] = [store("divided"), store("at-least"), store("shifted")];
const [negated, asNumber, ofNull] = [store("negated"), store("as-number"), store("of-null")];
const [loose, looseNot, present, absentLeft] = [store("loose"), store("loose-not"), store("present"), store("absent-left")];
const [severalPresent, boundFunction, native, ofProxy] = [store("several-present"), store("bound-function"), store("native"), store("of-proxy")];
const [ofOperation, ofEndpoint, recovered, strict] = [store("of-operation"), store("of-endpoint"), store("recovered"), store("strict")];

const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" });
const order = { total: 12 };
const nobody: unknown = null;
const greet = (name: string) => name;
const proxied = new Proxy(greet, {});

new Function(async (key: string) => {
  await (7 / 2 === 3.5 ? divided : decoy).get(key);
  await (3 >= 3 ? atLeast : decoy).get(key);
  await (-8 >> 1 === -4 ? shifted : decoy).get(key);
  await (-(5n) === -5n ? negated : decoy).get(key);
  await (+"5" === 5 ? asNumber : decoy).get(key);
  await (typeof nobody === "object" ? ofNull : decoy).get(key);
  await (("1" as unknown) == 1 ? loose : decoy).get(key);
  await (("1" as unknown) === 1 ? decoy : strict).get(key);
  await (("1" as unknown) != 1 ? decoy : looseNot).get(key);
  await (order == null ? decoy : present).get(key);
  await (undefined != order ? absentLeft : decoy).get(key);
  await ((key ? 1 : order) == null ? decoy : severalPresent).get(key);
  await (typeof greet.bind(null) === "function" ? boundFunction : decoy).get(key);
  await (typeof Math.max === "function" ? native : decoy).get(key);
  await (typeof proxied === "function" ? ofProxy : decoy).get(key);
  await (typeof decoy.get === "function" ? ofOperation : decoy).get(key);
  await (typeof model.endpointName === "string" ? ofEndpoint : decoy).get(key);
  try {
    greet((1n as never) * 2);
  } catch {
    await recovered.get(key);
  }
}, { name: "f" });
