import { KVStore } from "@plutolang/pluto";
import { curry } from "./fp/functions.js";
import type { Settings } from "./settings.js";

const settings = new KVStore<Settings>("settings");
const defaults = new KVStore<Settings>("defaults");
const journal = new KVStore<string>("journal");

export const readFrom = curry((store: KVStore<Settings>, fallback: Settings, id: string) =>
  store.get(id).then((found) => found ?? fallback),
);

export const writeTo = curry((store: KVStore<Settings>, id: string, value: Settings) =>
  store.set(id, value),
);

export const note = curry(async (what: string, id: string, _: unknown) =>
  journal.set(`${what}/${id}`, what),
);

export const stores = { settings, defaults };
