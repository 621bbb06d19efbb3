import { Function } from "@plutolang/pluto";
import { buildApp } from "./app.js";
import { createAdapters } from "./adapters/index.js";
const app = buildApp(createAdapters({ namespace: "docs", cache: true }));
const admin = buildApp(createAdapters({ namespace: "admin", cache: false }));
new Function(app.ask, { name: "ask" });
new Function(app.ingest, { name: "ingest" });
new Function(admin.ask, { name: "admin-ask" });
