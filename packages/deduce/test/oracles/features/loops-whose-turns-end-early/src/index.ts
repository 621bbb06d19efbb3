import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const before = new KVStore("before");
const inside = new KVStore("inside");
const continued = new KVStore("continued");
const broken = new KVStore("broken");
const never = new KVStore("never");
const lazy = new KVStore("lazy");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" });
const endpoint = model.endpointName;

new Function(async (key: string) => {
  let store = before;
  for (const letter of key) {
    store = inside;
    if (letter === "a") {
      store = continued;
      continue;
    }
    store = never;
    return;
  }
  await store.get(key);
}, { name: "continued" });

new Function(async (key: string) => {
  let store = before;
  for (const letter of key) {
    store = inside;
    if (letter === "a") {
      store = broken;
      break;
    }
    store = never;
    return;
  }
  await store.get(key);
}, { name: "broken" });

new Function(async (key: string) => {
  let store = before;
  only: {
    if (key === "") {
      store = broken;
      break only;
    }
    store = never;
    return;
  }
  await store.get(key);
}, { name: "labelled" });

new Function(async (key: string) => {
  let store = before;
  for (const _ of key) {
    store = inside;
    await store.set(key, 1);
    return;
  }
  await store.get(key);
}, { name: "returned" });

new Function(async (key: string) => {
  const stores = [before, inside, never];
  for (let index = 0; index < 2; index += 1) {
    if (key === "") break;
    await stores[index]?.get(key);
  }
}, { name: "counted" });

class Query {
  constructor(private readonly store: KVStore) {}
  then(done: (value: unknown) => void) {
    void this.store.get("key").then(done);
  }
  cancel() {
    return this.store.delete("key");
  }
}

new Function(async () => {
  for (const query of [new Query(lazy)]) await query.cancel();
}, { name: "notAwaited" });

new Function(async () => {
  let letters = 0;
  for (const _ of endpoint) letters += 1;
  return letters;
}, { name: "endpoint" });

function* choices(isShort: boolean) {
  first: {
    if (isShort) break first;
    yield before;
  }
  yield inside;
}

new Function(async (key: string) => {
  const [first] = choices(key === "");
  await first?.get(key);
}, { name: "generated" });
