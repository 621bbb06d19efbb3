import { Function } from "@plutolang/pluto";
import { type TenantName, tenants } from "./config.js";
import { ask, read } from "./operations.js";
import { createTenant, type Tenant } from "./tenant.js";

const all = (Object.keys(tenants) as TenantName[]).map((name) => createTenant(name, tenants[name]));

const hasModel = (tenant: Tenant): tenant is Parameters<typeof ask>[0] =>
  tenant.model !== undefined;

for (const tenant of all) {
  new Function(read(tenant), { name: `${tenant.name}-read` });
}

all.filter(hasModel).forEach((tenant) => {
  new Function(ask(tenant), `${tenant.name}-ask`, { memory: 1024 });
});
