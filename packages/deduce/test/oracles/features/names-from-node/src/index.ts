import { createHash, createHmac } from "node:crypto";
import { basename, dirname, extname, isAbsolute, join, normalize, parse as parsePath } from "node:path";
import { parse, stringify } from "node:querystring";
import { domainToASCII } from "node:url";
import { Function, KVStore } from "@plutolang/pluto";

const url = new URL("../b?c=d#e", "https://host.example:8080/a/x");
const query = new URLSearchParams("k=v&k=w&z=y");
query.append("n", "m");
query.set("z", "x");
query.delete("none");
const bytes = new TextEncoder().encode("hi");
const date = new Date("2024-05-06T07:08:09Z");
const sameDate = new Date(date);
const stamp = new Date(0);
stamp.setUTCFullYear(2001);

const names = [
  `url-${url.hostname}-${url.port}-${url.searchParams.get("c")}-${URL.canParse("https://x")}-${URL.canParse("x")}`,
  `query-${query.getAll("k").join("")}-${query.get("z")}-${query.has("n")}-${[...query.keys()].join("")}-${query.toString().length}`,
  `params-${[...new URLSearchParams("a=b")].flat().join("")}`,
  `bytes-${Buffer.byteLength("hi")}-${Buffer.from("hi").toString("hex")}-${bytes.join("_")}-${new TextDecoder().decode(bytes)}-${Buffer.from("6869", "hex").toString()}`,
  `base-${btoa("h").length}-${atob("aGk=")}`,
  `hash-${createHash("sha256").update("x").digest("hex").slice(0, 8)}-${createHmac("sha256", "key").update("x").digest("hex").slice(0, 8)}`,
  `path-${basename("/a/b.txt", ".txt")}-${extname("c.json")}-${join("x", "..", "y")}-${isAbsolute("/x")}-${normalize("p/./q").length}-${dirname("d/e")}-${parsePath("/f/g.h").name}`,
  `string-${parse("a=1").a}-${stringify({ b: 2 }).length}-${domainToASCII("example.com")}`,
  `date-${date.getUTCFullYear()}-${date.toISOString().slice(0, 10)}-${sameDate.getTime() === date.getTime()}-${stamp.getUTCFullYear()}-${new Date("2024-01-02").getUTCDate()}-${new Date(86_400_000).getUTCDate()}`,
  `pattern-${new RegExp("(b+)", "i").exec("aBBc")?.[1]}-${new RegExp("x").test("y")}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (key: string) => { for (const store of stores) await store.get(key); }, { name: "reader" });
