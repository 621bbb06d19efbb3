import { Function } from "@plutolang/pluto";
import { report, requireKey } from "./guards.js";
import { Router } from "./http/router.js";
import { serve } from "./http/serve.js";
import { ownTodos, publicTodos } from "./routes/todos.js";

const status = new Router().get("/health", (_, response) => response.json("ok"));

const own = new Router()
  .use(requireKey)
  .use((request, response, next) => ownTodos.handle(request, response).then(() => next()))
  .onError(report);

new Function(serve(publicTodos), { name: "public" });
new Function(serve(own), { name: "own" });
new Function(serve(status), { name: "status" });
