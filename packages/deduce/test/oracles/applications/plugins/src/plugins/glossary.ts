import { KVStore } from "@plutolang/pluto";
import { definePlugin } from "../plugin.js";

const terms = new KVStore("terms");

export default definePlugin({
  name: "glossary",
  async transform(text) {
    const words = text.split(/\s+/);
    const known = await Promise.all(words.map((word) => terms.get(word.toLowerCase())));
    return words.map((word, index) => known[index] ?? word).join(" ");
  },
});
