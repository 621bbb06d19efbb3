import { Function, KVStore } from "@plutolang/pluto";
const carts = new KVStore<Line[]>("carts");
const prices = new KVStore<number>("prices");
const trash = new KVStore("trash");
interface Line { sku: string; count: number }
type Command =
  | { type: "add"; sku: string; count: number }
  | { type: "remove"; sku: string }
  | { type: "clear" };
const handlers: { [K in Command["type"]]: (lines: Line[], command: Extract<Command, { type: K }>) => Promise<Line[]> } = {
  add: async (lines, { sku, count }) => { if ((await prices.get(sku)) === undefined) throw new Error("no price"); return [...lines, { sku, count }]; },
  remove: async (lines, { sku }) => lines.filter((line) => line.sku !== sku),
  clear: async (lines) => { await trash.set("last", lines); return []; },
};
async function apply(user: string, command: Command) {
  const lines = (await carts.get(user)) ?? [];
  const handle = handlers[command.type] as (lines: Line[], command: Command) => Promise<Line[]>;
  await carts.set(user, await handle(lines, command));
}
new Function(async (user: string, command: Command) => apply(user, command), { name: "any" });
new Function(async (user: string, sku: string) => apply(user, { type: "remove", sku }), { name: "remove" });
new Function(async (user: string) => { const clear: Command = { type: "clear" }; await apply(user, clear); }, { name: "clear" });
