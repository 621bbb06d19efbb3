import { Function } from "@plutolang/pluto";
import * as stores from "./stores.js";
import "./set-up.js";
import registry from "./registry.json" with { type: "json" };
new Function(async (key: string) => {
  const again = await import("./stores.js");
  if (again === stores) await stores.same.get(key);
  else await stores.other.get(key);
  const { gone = stores.other } = again as { gone?: typeof stores.other };
  await gone.delete(BUILD_ID);
  await (registry as any).store.set(key, 1);
}, { name: "f" });
