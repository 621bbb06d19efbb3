import { KVStore } from "@plutolang/pluto";
import { initRpc } from "./rpc/builder.js";

const sessions = new KVStore<{ user: string; admin: boolean }>("sessions");
const audit = new KVStore<string>("audit");

export interface Context {
  token: string;
}

export const createContext = async (token: string): Promise<Context> => ({ token });

const t = initRpc.context<Context>().create();

export const router = t.router;
export const publicProcedure = t.procedure;

export const userProcedure = t.procedure.use<{ user: string }>(async ({ ctx, next }) => {
  const session = await sessions.get(ctx.token);
  if (!session) throw new Error("UNAUTHORIZED");
  return next({ ctx: { user: session.user } });
});

export const auditedProcedure = userProcedure.use<{ at: number }>(async ({ ctx, next }) => {
  const at = Date.now();
  const result = await next({ ctx: { at } });
  await audit.set(`${ctx.user}/${at}`, "done");
  return result;
});
