import { Function } from "@plutolang/pluto";
import whole, { make } from "./stores.cjs";
import * as lookUp from "./look-up.cjs";
import data = require("./tables.json");
const users = make("users");
const byName = data.map((name: string) => make(name));
new Function(async (key: string) => {
  await users.get(key);
  await whole.audit.set(key, 1);
  for (const each of byName) await each.delete(key);
  await lookUp("found").get(key);
}, { name: "f" });
