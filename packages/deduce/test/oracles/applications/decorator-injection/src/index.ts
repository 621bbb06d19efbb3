import { Function } from "@plutolang/pluto";
import "./stores.js";
import { get } from "./di/decorators.js";
import { Accounts } from "./services/accounts.js";
import { Sessions } from "./services/sessions.js";

new Function(async (user: string, hash: string) => get(Accounts).login(user, hash), {
  name: "login",
});
new Function(async (user: string, hash: string) => get(Accounts).register(user, hash), {
  name: "register",
});
new Function(async (session: string) => get(Sessions).userOf(session), { name: "whoami" });
new Function(async (session: string) => get(Sessions).close(session), { name: "logout" });
