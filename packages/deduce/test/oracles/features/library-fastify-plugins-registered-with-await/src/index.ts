import Fastify from "fastify";
import awsLambdaFastify from "@fastify/aws-lambda";
import { Function, KVStore } from "@plutolang/pluto";
const users = new KVStore("users");
const keys = new KVStore("keys");
const audit = new KVStore("audit");
const app = Fastify({ logger: true });
const usersPlugin = async (instance: any, options: { prefix: string }) => {
  instance.get("/:id", async (request: any) => users.get(request.params.id));
  instance.route({ method: "POST", url: options.prefix, handler: async (request: any, reply: any) => { await users.set(request.body.id, request.body); return reply.code(201).send(); } });
};
app.addHook("onRequest", async (request: any) => { if (!(await keys.get(request.headers.key))) throw new Error("no"); });
app.setErrorHandler(async (error: Error) => audit.set("error", error.message));
await app.register(usersPlugin, { prefix: "/users" });
new Function(awsLambdaFastify(app), { name: "api" });
new Function(async () => "up", { name: "up" });
