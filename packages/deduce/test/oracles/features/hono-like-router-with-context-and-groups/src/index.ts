import { Function, KVStore } from "@plutolang/pluto";
const posts = new KVStore("posts");
const sessions = new KVStore("sessions");
const stats = new KVStore("stats");
interface Context { req: { method: string; path: string; body?: unknown }; params: Record<string, string>; vars: Map<string, unknown>; json(value: unknown, status?: number): { status: number; value: unknown } }
type Next = () => Promise<unknown>;
type Handler = (c: Context, next: Next) => Promise<unknown> | unknown;
class Router {
  private routes: { method: string; pattern: RegExp; keys: string[]; handlers: Handler[] }[] = [];
  constructor(private prefix = "", private before: Handler[] = []) {}
  use(...handlers: Handler[]) { this.before.push(...handlers); return this; }
  private add(method: string, path: string, handlers: Handler[]) {
    const keys: string[] = [];
    const source = (this.prefix + path).replace(/:(\w+)/g, (_, key: string) => { keys.push(key); return "([^/]+)"; });
    this.routes.push({ method, pattern: new RegExp(`^${source}$`), keys, handlers: [...this.before, ...handlers] });
    return this;
  }
  get = (path: string, ...handlers: Handler[]) => this.add("GET", path, handlers);
  post = (path: string, ...handlers: Handler[]) => this.add("POST", path, handlers);
  route(other: Router) { this.routes.push(...other.routes); return this; }
  fetch = async (req: Context["req"]) => {
    for (const { method, pattern, keys, handlers } of this.routes) {
      const match = method === req.method ? pattern.exec(req.path) : null;
      if (!match) continue;
      const params = Object.fromEntries(keys.map((key, i) => [key, match[i + 1] ?? ""]));
      const c: Context = { req, params, vars: new Map(), json: (value, status = 200) => ({ status, value }) };
      const dispatch = (i: number): Promise<unknown> => Promise.resolve(handlers[i]?.(c, () => dispatch(i + 1)));
      return dispatch(0);
    }
    return { status: 404 };
  };
}
const auth: Handler = async (c, next) => { const user = await sessions.get("token"); if (!user) return c.json({}, 401); c.vars.set("user", user); return next(); };
const timing: Handler = async (_c, next) => { const start = Date.now(); const result = await next(); await stats.set("last", Date.now() - start); return result; };
const open = new Router("/open").get("/posts/:id", async (c) => c.json(await posts.get(c.params.id ?? "")));
const admin = new Router("/admin").use(auth).post("/posts/:id", async (c) => { await posts.set(c.params.id ?? "", c.req.body); return c.json({ ok: true }); });
const app = new Router().use(timing).get("/health", (c) => c.json("ok")).route(open);
new Function(app.fetch, { name: "public" });
new Function(new Router().route(admin).fetch, { name: "admin" });
new Function(open.fetch, { name: "open" });
