import { Function } from "@plutolang/pluto";
import { createContext, router } from "./context.js";
import { accountRouter } from "./routers/accounts.js";
import { readRouter, writeRouter } from "./routers/posts.js";
import { handlerOf } from "./rpc/caller.js";

const publicApi = router({ posts: readRouter });
const fullApi = router({
  posts: router({ read: readRouter, write: writeRouter }),
  account: accountRouter,
});

new Function(handlerOf(publicApi, createContext), { name: "public" });
new Function(handlerOf(fullApi, createContext), { name: "full" });
new Function(handlerOf(accountRouter, createContext), { name: "account" });
