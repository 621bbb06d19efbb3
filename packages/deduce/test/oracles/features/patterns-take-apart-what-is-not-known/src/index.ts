import { lookup } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [byDefault, given, inRest, underAnyKey] = [store("by-default"), store("given"), store("in-rest"), store("under-any-key")];
const [fromLibrary, absent, ofString, computed, spread] = [store("from-library"), store("absent"), store("of-string"), store("computed"), store("spread")];

const known: { store?: KVStore; none?: KVStore } = { store: given };
const open: Record<string, KVStore> = {};

type Options = { store?: KVStore };
const names = { first: computed, second: decoy, ["third"]: spread };
const field = "first";

new Function(async (key: string, options: Options) => {
  const { store: chosen = decoy, none = absent } = known;
  await chosen.get(key);
  await none.get(key);
  const { store: fromInput = byDefault } = options ?? {};
  await fromInput.get(key);
  open[key] = underAnyKey;
  const { first: _first, ...others } = open;
  for (const each of Object.values(others)) await each.get(key);
  const { [field]: picked, second: _second, ...remaining } = names;
  await picked.get(key);
  await remaining.third.get(key);
  const { handler = () => fromLibrary, ...held } = lookup({ inside: () => inRest.get(key) });
  await handler().set(key, key);
  await held.inside?.();
  const { length, ...letters } = "abc" as unknown as Record<string, string> & { length: number };
  await (length === 3 && letters ? ofString : decoy).get(key);
}, { name: "f" });
