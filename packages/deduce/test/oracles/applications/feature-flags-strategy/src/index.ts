import { Function } from "@plutolang/pluto";
import { pay, payByCard } from "./payment.js";
import { legacy, mirrored, search } from "./search.js";

new Function(async (word: string) => search.find(word), { name: "search" });
new Function(async (word: string) => legacy.find(word), { name: "legacy-search" });
new Function(
  async (word: string) => {
    await mirrored.mirror(word);
    return mirrored.find(word);
  },
  { name: "mirrored-search" },
);
new Function(async (method: string, id: string, amount: number) => pay(method, { id, amount }), {
  name: "pay",
});
new Function(async (id: string, amount: number) => payByCard({ id, amount }), {
  name: "pay-by-card",
});
new Function(async (id: string) => pay("free", { id, amount: 0 }), { name: "free" });
