import { Function, KVStore } from "@plutolang/pluto";

const decoy = new KVStore("decoy");
const minus = new KVStore("minus");
const inverted = new KVStore("inverted");
const looselyEqual = new KVStore("loosely-equal");
const looselyUnequal = new KVStore("loosely-unequal");
const once = new KVStore("once");
const later = new KVStore("later");
const recursive = new KVStore("recursive");
const even = new KVStore("even");
const lookedUp = new KVStore("looked-up");

const reads = (store: KVStore) => ({
  valueOf() {
    void store.get("amount");
    return 3;
  },
});
const [loud, quiet] = [reads(decoy), reads(decoy)];

class Even {
  static [Symbol.hasInstance](value: unknown) {
    return value === 2;
  }
}

const again = function self(): unknown {
  return self;
};

new Function(async (key: string) => {
  const negative = -(reads(minus) as never);
  const complement = ~(reads(inverted) as never);
  const equal = (reads(looselyEqual) as unknown) == 3;
  const unequal = (reads(looselyUnequal) as unknown) != 3;
  const same = [loud === quiet, loud !== quiet, loud == quiet, loud != quiet, loud == null];
  const inside = ["valueOf" in loud, loud instanceof Map];
  let first: object | undefined;
  for (const part of key.split("")) {
    const box = {};
    first ??= box;
    if (first === box) await once.get(part);
    else await later.get(part);
  }
  if ((key ? again : undefined) === again()) await recursive.get(key);
  if ((2 as unknown) instanceof Even) await even.get(key);
  else await decoy.get(key);
  if (new RangeError(key) instanceof ([TypeError, RangeError][key.length % 2] as never)) await lookedUp.get(key);
  return [negative, complement, equal, unequal, same, inside];
}, { name: "f" });
