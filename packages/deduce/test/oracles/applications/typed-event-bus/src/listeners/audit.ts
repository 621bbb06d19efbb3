import { KVStore } from "@plutolang/pluto";
import { bus, type Events } from "../events.js";

const audit = new KVStore<unknown>("audit");
const audited = ["user.registered", "user.removed"] as const satisfies readonly (keyof Events)[];

for (const name of audited) {
  bus.on(name, async (payload) => {
    await audit.set(`${name}:${payload.id}`, payload);
  });
}
