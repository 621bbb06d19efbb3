import { KVStore } from "@plutolang/pluto";
import { bus } from "../events.js";

const sessions = new KVStore<number>("sessions");

bus.on("user.removed", async ({ id }) => sessions.delete(id));
bus.once("user.seen", async ({ id, at }) => {
  await sessions.set(id, at);
});
