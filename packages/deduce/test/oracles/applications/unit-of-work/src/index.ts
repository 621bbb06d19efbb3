import { Function, KVStore } from "@plutolang/pluto";
import { transactional } from "./scope.js";
import { tableOf } from "./table.js";

const accounts = tableOf(new KVStore<number>("accounts"));
const journal = tableOf(new KVStore("journal"));

const transfer = transactional(async (from: string, to: string, amount: number) => {
  const [before = 0, other = 0] = await Promise.all([from, to].map((each) => accounts.read(each)));
  accounts.write(from, before - amount);
  accounts.write(to, other + amount);
  journal.write(`${from}-${to}`, String(amount));
});

new Function(transfer, { name: "transfer" });
new Function(async (account: string) => accounts.read(account), { name: "balance" });
new Function(async (entry: string) => (await journal.read(entry))?.length, { name: "entry" });
