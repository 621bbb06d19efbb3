import { KVStore } from "@plutolang/pluto";
import { fail, ok, type Step, tap } from "./result.js";

export interface Signup {
  readonly email: string;
  readonly name: string;
}

const accounts = new KVStore<Signup>("accounts");
const refused = new KVStore("refused");
const mailbox = new KVStore("mailbox");

export const normalise: Step<Signup, Signup> = async ({ email, name }) =>
  ok({ email: email.trim().toLowerCase(), name: name.trim() });

export const unique: Step<Signup, Signup> = async (signup) =>
  (await accounts.get(signup.email)) ? fail("taken") : ok(signup);

export const save = tap<Signup>((signup) => accounts.set(signup.email, signup));
export const welcome = tap<Signup>(({ email, name }) => mailbox.set(email, `Hello, ${name}!`));

export const keepRefused = async (error: string, signup: Signup): Promise<Signup> => {
  await refused.set(signup.email, error);
  return signup;
};
