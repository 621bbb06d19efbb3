import registry from "./registry.json" with { type: "json" };
import { same } from "./stores.js";
(registry as any).store = same;
