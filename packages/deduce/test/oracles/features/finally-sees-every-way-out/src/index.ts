import { Function, KVStore } from "@plutolang/pluto";

const before = new KVStore("before");
const inside = new KVStore("inside");
const after = new KVStore("after");
const never = new KVStore("never");
const isSmall = process.env.SIZE === "small";

const kept = { store: never };
function keep() {
  let store = before;
  try {
    if (isSmall) return;
    store = inside;
  } finally {
    kept.store = store;
  }
}
keep();

const straight = { store: never };
function keepStraight() {
  let store = before;
  try {
    store = inside;
  } finally {
    straight.store = store;
  }
}
keepStraight();

function choose() {
  let store = before;
  try {
    if (isSmall) return before;
    store = inside;
  } finally {
    console.log("chosen");
  }
  return store;
}
const chosen = choose();

function last() {
  for (;;) {
    let store = before;
    try {
      if (isSmall) break;
      store = inside;
    } finally {
      store = after;
    }
    return store;
  }
  return after;
}
const found = last();

new Function(async (key: string) => {
  await kept.store.get(key);
  await straight.store.set(key, 1);
}, { name: "kept" });

new Function(async (key: string) => {
  await chosen.get(key);
  await found.set(key, 1);
}, { name: "given" });

function ends(key: string): KVStore {
  let store = before;
  let result = never;
  turns: for (const letter of key) {
    try {
      store = inside;
      if (letter === "a") break turns;
      store = before;
    } finally {
      if (letter === "c") break turns;
      result = after;
    }
    store = after;
    return store;
  }
  void result.get(key);
  return store;
}

new Function(async (key: string) => {
  await ends(key).set(key, 1);
}, { name: "jumped" });

function leave(key: string): KVStore {
  let store = never;
  try {
    store = before;
    if (key === "") return store;
    store = inside;
  } finally {
    console.log("left");
  }
  return store;
}

function gone(): KVStore {
  try {
    return before;
  } finally {
    console.log("gone");
  }
  return never;
}

function override(key: string): KVStore {
  let store = never;
  given: try {
    if (key === "") return never;
    store = before;
    if (key === "a") return never;
    store = inside;
  } finally {
    break given;
  }
  return key === "" ? after : after;
}

new Function(async (key: string) => {
  await leave(key).get(key);
  await gone().delete(key);
  await override(key).set(key, 1);
}, { name: "left" });
