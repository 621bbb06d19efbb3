import "reflect-metadata";
import { Function, KVStore } from "@plutolang/pluto";
const posts = new KVStore("posts");
const ROUTES = Symbol("routes");
interface Route { path: string; method: string }
const Get = (path: string): MethodDecorator => (target, key) => { const routes: Route[] = Reflect.getMetadata(ROUTES, target.constructor) ?? []; routes.push({ path, method: String(key) }); Reflect.defineMetadata(ROUTES, routes, target.constructor); };
class Posts {
  @Get("/posts") list() { return posts.get("all"); }
  @Get("/drop") drop() { return posts.delete("all"); }
  hidden() { return posts.set("x", 1); }
}
const controller = new Posts();
for (const { path, method } of Reflect.getMetadata(ROUTES, Posts) as Route[]) {
  new Function(async () => (controller[method as keyof Posts] as () => Promise<unknown>).call(controller), { name: `get${path.replace("/", "-")}` });
}
