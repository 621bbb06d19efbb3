import { Function } from "@plutolang/pluto";
import { compose, flow, pipe, tap, then } from "./fp/functions.js";
import { over } from "./fp/lens.js";
import { initial, locale, size } from "./settings.js";
import { note, readFrom, stores, writeTo } from "./stores.js";

const readSettings = readFrom(stores.settings)(initial);
const readDefaults = readFrom(stores.defaults, initial);

const grow = (id: string) =>
  pipe(
    id,
    readSettings,
    then(over(size, (points) => points + 1)),
    then(tap(writeTo(stores.settings, id))),
    then(tap(note("grow")(id))),
  );

const localeOf = flow(readSettings, then(locale.get));

const reset = compose(then(writeTo(stores.settings)("all")), readDefaults, (id: string) =>
  id.trim(),
);

new Function(async (id: string) => grow(id), { name: "grow" });
new Function(localeOf, { name: "locale" });
new Function(async (id: string) => reset(id), { name: "reset" });
