import { EventEmitter, Function, KVStore } from "./again.js";
import * as library from "some-library";
import * as gone from "./gone.js";
import settings from "./broken.json" with { type: "json" };
import util, { debuglog } from "node:util";
const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as KVStore[];
const given = { library };
debuglog("main");
void gone;
new KVStore(settings.name);
new Function(async (key: string) => {
  const other = await import("other-library");
  await other.run(() => a!.get(key));
  given.library.each(() => b!.set(key, 1));
  const load = util.promisify((done: (error: null, value: KVStore) => void) => done(null, c!));
  await (await load()).get(key);
  const log = debuglog("f");
  log("%s", () => d!.delete(key));
}, { name: "f" });
