import { KVStore } from "@plutolang/pluto";
import { auditedProcedure, publicProcedure, router, userProcedure } from "../context.js";
import { s } from "../rpc/schema.js";

const posts = new KVStore<{ author: string; text: string }>("posts");
const likes = new KVStore<number>("likes");

export const readRouter = router({
  byId: publicProcedure.input(s.string()).query(async ({ input }) => posts.get(input)),
  likes: publicProcedure
    .input(s.string())
    .query(async ({ input }) => (await likes.get(input)) ?? 0),
});

export const writeRouter = router({
  create: userProcedure
    .input(s.object({ id: s.string(), text: s.string() }))
    .mutation(async ({ ctx, input }) =>
      posts.set(input.id, { author: ctx.user, text: input.text }),
    ),
  remove: auditedProcedure.input(s.string()).mutation(async ({ input }) => {
    await posts.delete(input);
    await likes.delete(input);
  }),
});
