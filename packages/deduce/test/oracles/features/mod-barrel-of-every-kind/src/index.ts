import { Function, fromLibrary, Key, later, Table } from "./barrel.js";
import * as barrel from "./barrel.js";

new Function(async (key: Key) => {
  await Table.get(key);
  await later.set(key, 1);
  fromLibrary(Table);
}, { name: "named" });

new Function(async (key: string) => {
  await barrel[key as "later"].delete(key);
}, { name: "anyName" });

new Function(async (key: string) => {
  const names = Object.keys(barrel);
  if (names.includes("Table")) await barrel.later.get(key);
  else await barrel.Table.get(key);
}, { name: "listed" });
