import { Function, KVStore } from "@plutolang/pluto";
import { authenticate, count, errors } from "./middleware.js";
import { Application } from "./web/application.js";
import { Router } from "./web/router.js";

const tokens = new KVStore("tokens");
const pages = new KVStore("pages");
const drafts = new KVStore("drafts");
const views = new KVStore<number>("views");
const edits = new KVStore<number>("edits");

const readers = new Router().route(/^\/pages\//, async (context) => {
  context.response = await pages.get(context.path);
  context.status = 200;
});

const writers = new Router()
  .route(/^\/drafts\//, async (context) => {
    await drafts.set(context.path, JSON.stringify(context.body));
    context.status = 201;
  })
  .route(/^\/publish\//, count(edits), async (context) => {
    const draft = await drafts.get(context.path);
    if (draft === undefined) throw new Error("There is no draft.");
    await pages.set(context.path, draft);
    await drafts.delete(context.path);
    context.status = 204;
  });

const site = new Application().use(errors).use(count(views)).use(readers.routes());
const admin = new Application().use(errors).use(authenticate(tokens)).use(writers.routes());

new Function(site.callback(), { name: "site" });
new Function(admin.callback(), { name: "admin" });
new Function(
  async (path: string, body: unknown) => {
    const preview = await admin.callback()(path, body);
    return preview.status === 401 ? site.callback()(path) : preview;
  },
  { name: "both" },
);
