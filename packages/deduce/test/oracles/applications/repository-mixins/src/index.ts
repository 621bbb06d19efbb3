import { Function } from "@plutolang/pluto";
import { Articles } from "./articles.js";
import { Comments } from "./comments.js";

const articles = new Articles();
const comments = Comments.shared;

new Function(async (id: string, title: string) => articles.save({ id, title }), {
  name: "publish",
});
new Function(async (id: string) => articles.remove(await articles.getOrThrow(id)), {
  name: "withdraw",
});
new Function(async (id: string) => articles.versions(id), { name: "history" });
new Function(async (id: string, text: string) => comments.save({ id, text }), { name: "comment" });
new Function(async (id: string) => comments.remove(await comments.getOrThrow(id)), {
  name: "moderate",
});
