import { Function, KVStore } from "@plutolang/pluto";
import { Query } from "./query.js";

interface Row {
  readonly name: string;
  readonly age: number;
}

const people = new KVStore<Row[]>("people");
const archive = new KVStore<Row[]>("archive");

const adults = Query.from(people).where(({ age }) => age >= 18);
const everyone = Query.from(people).orFrom(archive).take(1000);
const old = Query.from(archive);

new Function(async (city: string) => adults.take(10).run(city), { name: "adults" });
new Function(async (city: string) => everyone.run(city), { name: "everyone" });
new Function(
  async (city: string) => {
    await old.replace(city, await adults.run(city));
  },
  { name: "store-away" },
);
