import { KVStore } from "@plutolang/pluto";
import { publicProcedure, router, userProcedure } from "../context.js";

const accounts = new KVStore<{ name: string }>("accounts");

export const accountRouter = router({
  ping: publicProcedure.query(async () => "pong"),
  me: userProcedure.query(async ({ ctx }) => accounts.get(ctx.user)),
});
