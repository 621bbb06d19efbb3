import { Function, KVStore } from "@plutolang/pluto";

const letters = ["c", "a", "d", "b"];
const popped = [...letters];
const last = popped.pop();
const shifted = [...letters];
const first = shifted.shift();
const grown = ["m"];
grown.unshift("k", "l");
grown.push("n", "o");
const spliced = [...letters];
const cut = spliced.splice(1, 2, "x", "y", "z");
const copied = ["1", "2", "3", "4", "5"].copyWithin(0, 3, 4);
const filled = ["1", "2", "3"].fill("0", 1, 2);
const turned = [...letters].reverse();
const emptied: string[] = [];

const names = [
  `flat-${[["p"], ["q", ["r"]]].flat().length}`,
  `flat-two-${[["p"], [["q"], [["r"]]]].flat(2).length}`,
  `flat-none-${[["p"], ["q"]].flat(0).length}`,
  `flat-all-${[[[[["p"]]]], "q"].flat(Infinity).join("")}`,
  `flat-plain-${["p", "q"].flat().join("")}`,
  `slice-${letters.slice(1, 3).join("")}-${letters.slice(-1).join("")}-${letters.slice().join("")}`,
  `concat-${["s"].concat(["t", "u"], "v").join("")}`,
  `with-${letters.with(1, "w").join("")}-${letters.with(-1, "w").join("")}`,
  `at-${letters.at(0)}${letters.at(-1)}${letters.at(9) ?? "none"}`,
  `join-${letters.join().length}-${[1, null, 2].join("_")}`,
  `includes-${letters.includes("a")}-${letters.includes("q")}-${[Number.NaN].includes(Number.NaN)}`,
  `index-${letters.indexOf("d")}-${letters.lastIndexOf("c")}-${["e", "e"].lastIndexOf("e")}-${[Number.NaN].indexOf(Number.NaN)}`,
  `entries-${[...letters.entries()].map(([index, each]) => `${index}${each}`).join("")}`,
  `keys-${[...letters.keys()].join("")}-values-${[...letters.values()].join("")}`,
  `iterator-${[...letters[Symbol.iterator]()].join("")}`,
  `pop-${last}-${popped.join("")}-${emptied.pop() ?? "none"}`,
  `shift-${first}-${shifted.join("")}-${emptied.shift() ?? "none"}`,
  `grown-${grown.join("")}-${grown.length}`,
  `splice-${cut.join("")}-${spliced.join("")}`,
  `to-spliced-${letters.toSpliced(0, 2, "f", "g").join("")}-${letters.toSpliced(2, 1).join("")}`,
  `copied-${copied.join("")}`,
  `filled-${filled.join("")}`,
  `turned-${turned.join("")}-${letters.toReversed().join("")}`,
  `sorted-${[...letters].sort().join("")}-${letters.toSorted().join("")}-${[10, 9, 1].sort().join("_")}`,
  `ordered-${letters.toSorted((a, b) => (a < b ? 1 : -1)).join("")}-${[10, 9, 1].sort((a, b) => a - b).join("_")}`,
  `of-${Array.of("h", "i").join("")}-${Array.of(3).length}`,
  `from-${Array.from("jk", (each, index) => each + index).join("")}-${Array.from({ length: 2 }, (_, index) => index).join("")}`,
  `from-like-${Array.from({ length: 2, 0: "y", 1: "n" }).join("")}`,
  `new-${new Array(3).length}-${new Array("a", "b").join("")}-${new Array(2).fill("z").join("")}`,
  `is-${Array.isArray(letters)}-${Array.isArray("letters")}-${Array.isArray({ length: 1 })}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (key: string) => { for (const store of stores) await store.get(key); }, { name: "reader" });
