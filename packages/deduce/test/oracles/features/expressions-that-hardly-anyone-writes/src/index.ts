import { lookup } from "library";
import { Function, KVStore } from "@plutolang/pluto";
import { page } from "./view.js";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [ofField, bare, afterThen, afterCatch, afterFinally] = [store("of-field"), store("bare"), store("after-then"), store("after-catch"), store("after-finally")];
const [notMade, anyOfLibrary, ofArrow, ended] = [store("not-made"), store("any-of-library"), store("of-arrow"), store("ended")];

class Stamped {
  made = new.target === undefined ? ofField : decoy;
}
function* waits(): Generator<undefined, void, KVStore> {
  const given = yield;
  void given.get("given");
}
function Maker(this: object) {
  const target = () => new.target;
  return { chosen: target() === undefined ? ended : ofArrow };
}

new Function(async (key: string) => {
  await new Stamped().made.get(key);
  const waiting = waits();
  waiting.next();
  waiting.next(bare);
  const done: Promise<undefined> | undefined = Promise.resolve(undefined);
  await done?.then(() => afterThen.get(key));
  await done?.finally(() => afterFinally.get(key));
  const failed: Promise<undefined> | undefined = Promise.reject(undefined);
  await failed?.catch(() => afterCatch.get(key));
  try {
    await new ({ read: decoy } as never as new () => KVStore)().get(key);
  } catch {
    await notMade.get(key);
  }
  const held = lookup({ read: () => anyOfLibrary.get(key) });
  held[key]();
  await new (Maker as never as new () => { chosen: KVStore })().chosen.get(key);
  const absent = null as { read(): string } | null;
  await (absent?.read() === undefined ? ended : decoy).get(key);
  return page(key);
}, { name: "f" });
