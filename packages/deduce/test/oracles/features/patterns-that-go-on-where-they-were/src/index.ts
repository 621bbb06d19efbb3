import { Function, KVStore } from "@plutolang/pluto";

const [first, again, each] = [new KVStore("first"), new KVStore("again"), new KVStore("each")];

new Function(async (key: string) => {
  const word = /store/g;
  if (word.test("store")) await first.get(key);
  if (!word.test("store")) await again.get(key);
  const letter = /[a-z]/y;
  if (letter.exec("ab")?.[0] === "a" && letter.exec("ab")?.[0] === "b") await each.get(key);
}, { name: "f" });
