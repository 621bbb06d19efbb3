import { app } from "library";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [ofArray, ofText, ofNumber, ofMap] = [store("of-array"), store("of-text"), store("of-number"), store("of-map")];
const [setOnly, oneParameter, one, other, onLibrary, short] = [store("set-only"), store("one-parameter"), store("one"), store("other"), store("on-library"), store("short")];
const [afterArray, afterText, afterFunction, afterPromise] = [store("after-array"), store("after-text"), store("after-function"), store("after-promise")];
const [round, notNull, maybe, ofObject, ofOld, ofAsync] = [store("round"), store("not-null"), store("maybe"), store("of-object"), store("of-old"), store("of-async")];
const { endpointName } = new SageMaker("model", "image", { instanceType: "ml.m5.large" });

new Function(async (key: string) => {
  const is = (value: unknown, type: unknown) => (value as object).constructor === type;
  await (is([key], Array) ? ofArray : decoy).get(key);
  await (is("text", String) ? ofText : decoy).get(key);
  await (is(5, Number) ? ofNumber : decoy).get(key);
  await (is(new Map(), Map) ? ofMap : maybe).get(key);
  await (is({}, Object) ? ofObject : maybe).get(key);
  function Old(this: object) {}
  const old = new (Old as never as new () => object)();
  await (is(old, Old) ? ofOld : maybe).get(key);
  await ((async () => 1).constructor.name === "AsyncFunction" ? ofAsync : maybe).get(key);
}, { name: "constructors" });

new Function(async (key: string) => {
  const unwritten = new Map([[key, decoy]]);
  await (unwritten as never as { absent?: KVStore }).absent?.get(key);
  const numbers = new Set<KVStore>();
  if (key) numbers.add(decoy);
  await (numbers as never as { absent?: KVStore }).absent?.get(key);
  const silent = { set value(_: unknown) {} };
  await ((silent as { value?: unknown }).value === undefined ? setOnly : decoy).get(key);
  await (((_a: string, _b = 1) => 0).length === 1 ? oneParameter : decoy).get(key);
  const made = Object.create(key ? { store: one } : { store: other }) as { store: KVStore };
  await made.store.get(key);
  app.locals = { read: () => onLibrary.get(key) };
  await app.locals.read();
  const nobody = (key ? null : { name: key }) as { name: string };
  await (nobody?.name === undefined ? notNull : notNull).get(key);
}, { name: "own" });

new Function(async (key: string) => (endpointName.length > 3 ? key : ""), { name: "length-of-endpoint-name" });

new Function(async (key: string) => {
  if ([1.5].toLocaleString("de")) await afterArray.get(key);
  if (!"text".isWellFormed() || key) await afterText.get(key);
  if (((a: string) => a).toString().length > 3) await afterFunction.get(key);
  if (`${Object.prototype.toString.call(Promise.resolve(1))}` !== key) await afterPromise.get(key);
}, { name: "after" });

new Function(async (key: string) => {
  const [left, right] = [{ store: round }, { name: key }];
  if (key < "m") Object.setPrototypeOf(left, right);
  else Object.setPrototypeOf(right, left);
  await (right as never as { store?: KVStore }).store?.get(key);
  await ((left as never as Record<string, KVStore>)[key] as KVStore | undefined)?.set(key, key);
  const shown = `${left}`;
  return shown + (left as never as { absent?: string }).absent;
}, { name: "either-inherits-from-the-other" });
