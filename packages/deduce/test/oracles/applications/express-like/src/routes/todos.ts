import { KVStore } from "@plutolang/pluto";
import { Router } from "../http/router.js";

const todos = new KVStore<{ title: string; done: boolean }>("todos");
const trash = new KVStore<{ title: string }>("trash");

export const publicTodos = new Router().get("/todos/:id", async ({ params }, response) => {
  const todo = await todos.get(params.id ?? "");
  if (!todo) return response.status(404).json({ error: "not found" });
  return response.json(todo);
});

export const ownTodos = new Router()
  .post("/todos/:id", async ({ params, body }, response) => {
    await todos.set(params.id ?? "", { title: String(body.title), done: false });
    response.status(201).json({});
  })
  .delete("/todos/:id", async ({ params: { id = "" } }, response, next) => {
    const todo = await todos.get(id);
    if (!todo) return next(new Error("not found"));
    await trash.set(id, todo);
    await todos.delete(id);
    response.status(204).json({});
  });
