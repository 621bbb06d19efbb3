import type { Events, TypedEmitter } from "../events.js";
import { mails } from "../stores.js";

export function subscribeMail(events: TypedEmitter<Events>): void {
  events.on("user.registered", async (id, email) => {
    await mails.set(id, `Welcome, ${email}!`);
  });
  events.on("user.deleted", (id) => mails.delete(id));
}
