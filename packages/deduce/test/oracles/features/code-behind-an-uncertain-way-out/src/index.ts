import { Function, KVStore } from "@plutolang/pluto";

const first = new KVStore("first");
const second = new KVStore("second");
const third = new KVStore("third");
const isSmall = process.env.SIZE === "small";

const returned = { store: first };
function setUp() {
  if (isSmall) return;
  returned.store = second;
}
setUp();

const labelled = { store: first };
outside: {
  if (isSmall) break outside;
  labelled.store = second;
}

const looped = { store: first };
for (const each of [second, third]) {
  if (isSmall) break;
  looped.store = each;
}

const counted = { store: first };
for (let turn = 0; turn < 2; turn += 1) {
  if (isSmall) continue;
  counted.store = turn === 0 ? second : third;
}

const chosen = { store: first };
switch (typeof setUp) {
  case "function":
    if (isSmall) break;
    chosen.store = second;
}

const thrown = { store: first };
try {
  if (isSmall) throw new Error("small");
  thrown.store = second;
} catch {}

function check() {
  if (isSmall) throw new Error("small");
}
const checked = { store: first };
function setUpChecked() {
  check();
  checked.store = second;
}
try {
  setUpChecked();
} catch {}

const uncaught = { store: first };
check();
uncaught.store = second;

new Function(async (key: string) => {
  await returned.store.get(key);
  await labelled.store.set(key, 1);
  await looped.store.delete(key);
}, { name: "left" });

new Function(async (key: string) => {
  await counted.store.get(key);
  await chosen.store.set(key, 1);
}, { name: "skipped" });

new Function(async (key: string) => {
  await thrown.store.get(key);
  await checked.store.set(key, 1);
  await uncaught.store.delete(key);
}, { name: "thrown" });
