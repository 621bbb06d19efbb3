import { join, parse } from "node:path";
import { stringify } from "node:querystring";
import { Function, KVStore } from "@plutolang/pluto";
const [a, b] = ["a", "b"].map((name) => new KVStore(name)) as [KVStore, KVStore];
const parts = parse("/data/notes.db");
const url = new URL("https://host.test/x");
url.pathname = "/moved";
const pattern = /a/g;
pattern.test("a");
pattern.lastIndex = 0;
const names = [
  Array.isArray(parts) ? "list" : parts.name,
  url.pathname.slice(1),
  pattern.test("a") ? "again" : "not-again",
  ...new URLSearchParams("one=1&two=2").keys(),
  stringify({ tags: ["x", "y"] }).replaceAll(/[=&]/g, "-"),
  new URLSearchParams([["key", "pairs"]]).get("key") as string,
];
const stores = names.map((name) => new KVStore(name));
new Function(
  async (k: string) => {
    for (const store of stores) await store.get(k);
  },
  { name: "names" },
);

const base = process.env.LOCAL ? new URL("http://localhost/local") : new URL("https://host.test/far");
const byBase = base.pathname === "/local" ? a : b;
const shown = `${new Date("2024-06-01T00:30Z")}`.includes("GMT+0000") ? a : b;
const dated = new URLSearchParams();
dated.append("at", new Date("2024-06-01T00:30Z") as never);
const byDate = dated.toString().includes("GMT%2B0000") ? a : b;
const random = new URL("https://host.test/first");
random.pathname = String(Math.random());
const byRandom = random.pathname === "/first" ? a : b;
const open = new URL("https://host.test/first") as URL & Record<string, string>;
open[process.env.PART ?? "hash"] = "second";
const byOpen = open.pathname === "/first" ? a : b;
const moving = new URL("https://host.test/first");
if (process.env.MOVED) moving.pathname = "/second";
const byMove = moving.pathname === "/first" ? a : b;
let broken: URL | undefined;
try {
  broken = new URL("no address");
} catch {}
const byFailure = broken?.pathname === "/first" ? a : b;
new Function(async (k: string) => void (await byBase.get(k)), { name: "base" });
new Function(async (k: string) => void (await byRandom.get(k)), { name: "random" });
new Function(async (k: string) => void (await byOpen.get(k)), { name: "open" });
new Function(async (k: string) => void (await (join("x", "..", "y") === "y" ? a : b).get(k)), { name: "joined" });
new Function(async (k: string) => void (await shown.get(k)), { name: "shown" });
new Function(async (k: string) => void (await byDate.get(k)), { name: "dated" });
new Function(async (k: string) => void (await byMove.get(k)), { name: "moved" });
new Function(async (k: string) => void (await byFailure.get(k)), { name: "broken" });
