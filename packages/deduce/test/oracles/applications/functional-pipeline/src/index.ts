import { Function } from "@plutolang/pluto";
import { flow, orElse } from "./result.js";
import { keepRefused, normalise, type Signup, save, unique, welcome } from "./steps.js";

const signUp = orElse(flow(normalise, unique, save, welcome), keepRefused);
const check = flow(normalise, unique);

new Function(async (signup: Signup) => signUp(signup), { name: "sign-up" });
new Function(
  async (email: string) => {
    const result = await check({ email, name: "" });
    return result.ok;
  },
  { name: "is-free" },
);
