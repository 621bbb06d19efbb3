import { bus, mend } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c, d, e, f] = ["a", "b", "c", "d", "e", "f"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore, KVStore, KVStore];

const url = new URL("https://host.test/?store=a");
const params = url.searchParams;
mend(url.searchParams);
const byParams = params.get("store") === "a" ? a : b;
const byUrl = url.search === "?store=a" ? c : d;
new Function(
  async (k: string) => {
    await byParams.get(k);
    await byUrl.get(k);
  },
  { name: "modules" },
);

const page = new URL("https://host.test/page");
new Function(
  async (k: string) => {
    bus.on("shown", () => void (`${page}` === "https://host.test/page" ? a : b).get(k));
    bus.on("asked", () => void (URL.canParse("x", page as never) ? e : f).get(k));
    mend(page);
  },
  { name: "handler" },
);
