import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [empty, filled, tagged, holes, may, mayNot] = [store("empty"), store("filled"), store("tagged"), store("holes"), store("may"), store("may-not")];
const [chosen, replaced, kept, indented, flat, cyclic, noJson, untagged, underAnyKey, noText] = [store("chosen"), store("replaced"), store("kept"), store("indented"), store("flat"), store("cyclic"), store("no-json"), store("untagged"), store("under-any-key"), store("no-text")];
const [ofProxy, byUnknownKey, ofGetter] = [store("of-proxy"), store("by-unknown-key"), store("of-getter")];

class Tag {
  name = "x";
  toJSON() {
    return Date.now() % 2 ? { name: "x" } : "tag";
  }
}

new Function(async (key: string) => {
  const byKey: Record<string, number> = {};
  if (key) byKey[key] = 1;
  await (JSON.stringify(byKey) === "{}" ? empty : filled).get(key);
  await (JSON.stringify(new Tag()) === '{"name":"x"}' ? untagged : tagged).set(key, key);
  await (JSON.stringify([1, , 2]) === "[1,null,2]" ? holes : decoy).get(key);
  const partly: { a: number; b?: number } = { a: 1 };
  if (key === "b") partly.b = 2;
  await (JSON.stringify(partly) === '{"a":1}' ? mayNot : may).get(key);
  await (JSON.stringify({ a: 1, b: 2 }, ["a"]) === '{"a":1}' ? chosen : decoy).get(key);
  const text = JSON.stringify({ a: 1 }, (_, value) => (value === 1 && key ? 2 : value));
  await (text === '{"a":1}' ? kept : replaced).get(key);
  await (JSON.stringify([1], null, key) === "[1]" ? flat : indented).get(key);
  const self: { self?: object } = {};
  self.self = self;
  try {
    JSON.stringify(self);
  } catch {
    await cyclic.get(key);
  }
  try {
    JSON.parse("{ no JSON");
  } catch {
    await noJson.get(key);
  }
  JSON.stringify(new Proxy({ a: 1 }, { get: () => ({ toJSON: () => ofProxy.get(key) }) as never }));
  const watched = new Proxy({ [key]: 1 } as Record<string, unknown>, {
    get: (_, name) => (name === "toJSON" ? undefined : void byUnknownKey.get(key)),
  });
  JSON.stringify(watched);
  JSON.stringify({ [key]: { toJSON: () => void underAnyKey.get(key) } });
  try {
    JSON.stringify({ large: 1n });
  } catch {
    await noText.get(key);
  }
  JSON.stringify({ get made() { return void ofGetter.get(key); } });
}, { name: "f" });
