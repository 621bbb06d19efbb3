import { Function } from "@plutolang/pluto";
import { inContext } from "./context/request-context.js";
import { Documents } from "./services/documents.js";
import { shared, stores, type TenantName } from "./tenants.js";

const documents = new Documents();

for (const [tenant, data] of Object.entries(stores)) {
  new Function(
    async (user: string, id: string, text: string) =>
      inContext({ tenant, user, data }, () => documents.save(id, text)),
    { name: `${tenant}-save` },
  );
}

new Function(
  async (user: string, id: string) => {
    const tenant = (await shared.get(user)) as TenantName | undefined;
    if (!tenant) return undefined;
    return inContext({ tenant, user, data: stores[tenant] }, () => documents.read(id));
  },
  { name: "read" },
);
