import { Function, KVStore } from "@plutolang/pluto";

const words = ["pear", "fig", "plum", "kiwi"];
let seen = "";
words.forEach((word, index) => { seen += word[0] + index; });
const context = { mark: "m" };

const names = [
  `map-${words.map((word, index, all) => word.length + index + all.length).join("_")}`,
  `map-this-${words.map(function (this: typeof context) { return this.mark; }, context).join("")}`,
  `filter-${words.filter((word) => word.length === 4).join("_")}-${words.filter((_, index) => index % 2 === 1).join("_")}`,
  `find-${words.find((word) => word.includes("i"))}-${words.find((word) => word === "none") ?? "nothing"}`,
  `find-last-${words.findLast((word) => word.startsWith("p"))}-${words.findLast((word) => word === "none") ?? "nothing"}`,
  `find-index-${words.findIndex((word) => word.startsWith("p"))}-${words.findIndex((word) => word === "none")}`,
  `find-last-index-${words.findLastIndex((word) => word.startsWith("p"))}`,
  `some-${words.some((word) => word === "fig")}-${words.some((word) => word === "none")}`,
  `every-${words.every((word) => word.length > 2)}-${words.every((word) => word.length > 3)}`,
  `for-each-${seen}`,
  `flat-map-${words.flatMap((word) => [word[0], word.length]).join("")}-${words.flatMap((word) => word[1]).join("")}`,
  `reduce-${words.reduce((total, word) => total + word.length, 0)}-${words.reduce((total, word, index) => total + word[index])}`,
  `reduce-right-${words.reduceRight((total, word) => total + word[0], "")}-${words.reduceRight((total, word) => `${total}${word[0]}`)}`,
  `group-${Object.keys(Object.groupBy(words, (word) => word.length)).join("_")}`,
  `groups-${[...Map.groupBy(words, (word) => word[0]).keys()].join("_")}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (key: string) => { for (const store of stores) await store.get(key); }, { name: "reader" });
