import { Function } from "@plutolang/pluto";
import { type Events, TypedEmitter } from "./events.js";
import { subscribeAccounting } from "./listeners/accounting.js";
import { subscribeMail } from "./listeners/mail.js";
import { users } from "./stores.js";

const userEvents = new TypedEmitter<Events>();
const billingEvents = new TypedEmitter<Events>();

subscribeMail(userEvents);
subscribeAccounting(billingEvents);

new Function(
  async (id: string, email: string) => {
    await users.set(id, { email });
    await userEvents.emit("user.registered", id, email);
  },
  { name: "register" },
);

new Function(
  async (id: string) => {
    await users.delete(id);
    await userEvents.emit("user.deleted", id);
  },
  { name: "forget" },
);

new Function(async (id: string, amount: number) => billingEvents.emit("invoice.paid", id, amount), {
  name: "pay",
});

new Function(
  async (id: string) => {
    const user = await users.get(id);
    return user?.email;
  },
  { name: "email" },
);
