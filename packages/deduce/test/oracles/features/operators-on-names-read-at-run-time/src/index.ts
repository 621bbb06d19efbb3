import { lookup } from "library";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const model = (name: string) => new SageMaker(name, "image", { instanceType: "ml.m5.large" });
const [onTheRight, ofDefault, ofElement, asKey, twice] = [model("on-the-right"), model("of-default"), model("of-element"), model("as-key"), model("twice")];
const [inText, inNumber, unused] = [model("in-text"), model("in-number"), model("unused")];
const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [nullish, several, undefinedRight, constant, undefinedEither] = [store("nullish"), store("several"), store("undefined-right"), store("constant"), store("undefined-either")];
const [defaulted, left, present, open, ofVariable] = [store("defaulted"), store("left"), store("present"), store("open"), store("of-variable")];
const order: { total?: number } = { total: 12 };
const toText = { toString: () => inText.endpointName };
const toNumber = { valueOf: () => inNumber.endpointName.length };

new Function(async (key: string, input: { store?: KVStore; other?: KVStore }) => {
  const isSame = key === onTheRight.endpointName;
  const holder = { name: ofDefault, unused };
  const { name: { endpointName: destructured } } = holder;
  const [first] = [ofElement].map((each) => each.endpointName);
  const table: Record<string, number> = {};
  table[asKey.endpointName] = 1;
  table[twice.endpointName] = 2;
  table[twice.endpointName] = 3;
  const converted = [`${toText}`, (toNumber as never) * 2];

  await ((order as unknown) == undefined ? decoy : undefinedRight).get(key);
  await (null == (order as unknown) ? decoy : left).get(key);
  await ((key ? null : undefined) == null ? nullish : decoy).get(key);
  await ((key ? order : "text") == undefined ? decoy : several).get(key);
  const library = lookup(key);
  const { none = defaulted } = library;
  await none.get(key);
  const { store: fromInput = open } = input;
  await fromInput.get(key);
  const { gone = constant, kept = decoy } = { gone: undefined, kept: present } as { gone?: KVStore; kept?: KVStore };
  await gone.get(key);
  await kept.get(key);
  const either = key ? undefined : null;
  await (either == undefined ? undefinedEither : decoy).set(key, key);
  const { STAGE, ...variables } = process.env;
  await (variables[key] === STAGE ? ofVariable : present).set(key, key);
  return [isSame, destructured.length, first === "x", Object.keys(table), converted];
}, { name: "f" });
