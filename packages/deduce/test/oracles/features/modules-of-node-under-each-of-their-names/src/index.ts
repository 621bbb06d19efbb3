import { Buffer } from "node:buffer";
import { format, join } from "node:path";
import posix from "node:path/posix";
import { escape } from "node:querystring";
import { domainToASCII, domainToUnicode, URL } from "node:url";
import { Function, KVStore } from "@plutolang/pluto";
const stores = [
  format({ dir: "logs", base: "today" }).replace("/", "-"),
  posix.join("x", "..", "joined"),
  join("y", "..", "plain"),
  Buffer.from("decoded").toString(),
  new URL("https://host.test/whole").toString().slice(-5),
  new URL("https://host.test/shown").toJSON().slice(-5),
  escape("a b").replace("%", "-"),
  domainToASCII("español.com").split(".")[0] as string,
  domainToUnicode("xn--fiq228c.com") === "中文.com" ? "unicode" : "ascii",
].map((name) => new KVStore(name));
new Function(
  async (k: string) => {
    for (const store of stores) await store.get(k);
  },
  { name: "f" },
);
