import { Context, Effect, Layer } from "effect";
import { Function, KVStore } from "@plutolang/pluto";
const store = new KVStore("users");
const logs = new KVStore("logs");
class Users extends Context.Tag("Users")<Users, { readonly find: (id: string) => Effect.Effect<unknown> }>() {}
const UsersLive = Layer.succeed(Users, { find: (id: string) => Effect.promise(() => store.get(id)) });
const program = (id: string) => Effect.gen(function* () {
  const users = yield* Users;
  const user = yield* users.find(id);
  yield* Effect.promise(() => logs.set(id, "read"));
  return user;
});
new Function(async (id: string) => Effect.runPromise(program(id).pipe(Effect.provide(UsersLive))), { name: "find" });
new Function(async (id: string) => Effect.runPromise(Effect.promise(() => logs.get(id))), { name: "log" });
