import { Function, KVStore } from "@plutolang/pluto";

const used = new KVStore("used");
const unused = new KVStore("unused");

new Function(async (key: string) => {
  let turns = 0;
  for (let a = 0; a < 40; a += 1)
    for (let b = 0; b < 40; b += 1)
      for (let c = 0; c < 40; c += 1)
        for (let d = 0; d < 40; d += 1) turns = d;
  await used.get(key);
  return [turns, typeof unused];
}, { name: "f" });
