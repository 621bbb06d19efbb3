import { Function } from "@plutolang/pluto";
import { manage, redirects } from "./apps.js";
import type { App } from "./web/app.js";

const handle =
  (app: App) =>
  async (method: string, path: string, init: { body?: unknown; token?: string } = {}) => {
    const request = new Request(new URL(path, "https://links.example.com"), {
      method,
      headers: init.token ? { authorization: `Bearer ${init.token}` } : {},
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    const response = await app.fetch(request);
    return { status: response.status, body: await response.text() };
  };

new Function(handle(redirects), { name: "redirect" });
new Function(handle(manage), { name: "manage" });
