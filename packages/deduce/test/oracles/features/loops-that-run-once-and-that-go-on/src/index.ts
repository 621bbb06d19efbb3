import { Function, KVStore } from "@plutolang/pluto";

const decoy = new KVStore("decoy");
const once = new KVStore("once");
const continued = new KVStore("continued");
const afterContinue = new KVStore("after-continue");
const afterBreak = new KVStore("after-break");
const kept = new KVStore("kept");
const named = new KVStore("named");
const numbered = new KVStore("numbered");
const third = new KVStore("third");

new Function(async (key: string) => {
  do await once.get(key);
  while (key === undefined && false);

  let chosen = decoy;
  for (let turn = 0; turn < 3; turn += 1) {
    chosen = turn === 2 ? third : decoy;
    if (turn < 2) continue;
    await chosen.get(key);
  }

  let state = once;
  for (const letter of key) {
    state = continued;
    if (letter === "p") continue;
    state = afterContinue;
  }
  await state.set(key, key);

  let found = kept;
  for (;;) {
    if (Math.random() > 0.5) {
      found = afterBreak;
      break;
    }
    if (Math.random() > 0.9) break;
  }
  await found.delete(key);

  const byKey: Record<string, KVStore> = { [key]: named };
  for (const each in byKey) await byKey[each]?.get(key);
  for (const each in JSON.parse(`{"${key}":1}`)) await numbered.get(each);
}, { name: "f" });
