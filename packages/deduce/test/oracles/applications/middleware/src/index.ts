import { Function, KVStore } from "@plutolang/pluto";
import { authenticate, limited, timed } from "./middlewares.js";
import { toHandler } from "./pipeline.js";

const notes = new KVStore("notes");

new Function(
  toHandler(timed, authenticate, limited(10), async (context) => {
    context.output = await notes.get(context.user ?? "public");
  }),
  { name: "read" },
);

new Function(
  toHandler(timed, authenticate, async ({ user = "public", input }) => {
    await notes.set(user, input[1] ?? "");
  }),
  { name: "write" },
);

new Function(
  toHandler(timed, async (context) => void (context.output = "ok")),
  { name: "health" },
);
