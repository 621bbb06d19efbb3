import "./listeners/audit.js";
import "./listeners/sessions.js";
import { Function, KVStore } from "@plutolang/pluto";
import { bus } from "./events.js";

const users = new KVStore<{ email: string }>("users");

new Function(
  async (id: string, email: string) => {
    await users.set(id, { email });
    await bus.emit("user.registered", { id, email });
  },
  { name: "register" },
);

new Function(
  async (id: string) => {
    await users.delete(id);
    await bus.emit("user.removed", { id });
  },
  { name: "remove" },
);

new Function(async (id: string) => bus.emit("user.seen", { id, at: Date.now() }), { name: "seen" });
