import { KVStore } from "@plutolang/pluto";
import { bearer, timing } from "./auth.js";
import { App } from "./web/app.js";

const links = new KVStore<{ url: string; owner: string }>("links");
const clicks = new KVStore<number>("clicks");
const deleted = new KVStore<string>("deleted-links");

export const redirects = new App().use(timing).get("/:slug", async (c) => {
  const { slug = "" } = c.params;
  const link = await links.get(slug);
  if (!link) return c.status(404).json({ error: slug });
  await clicks.set(slug, ((await clicks.get(slug)) ?? 0) + 1);
  return Response.redirect(link.url, 302);
});

export const manage = new App().use(timing).use(bearer);

manage.put("/links/:slug", async (c) => {
  const { url } = (await c.request.json()) as { url: string };
  await links.set(c.params.slug ?? "", { url, owner: c.get<string>("user") });
  return c.status(201).json({ url });
});

manage.delete("/links/:slug", async (c) => {
  const { slug = "" } = c.params;
  await deleted.set(slug, c.get<string>("user"));
  await links.delete(slug);
  return c.json({});
});
