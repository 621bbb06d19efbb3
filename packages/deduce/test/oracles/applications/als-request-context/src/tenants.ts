import { KVStore } from "@plutolang/pluto";

const names = ["acme", "globex"] as const;
export type TenantName = (typeof names)[number];

export const stores = Object.fromEntries(
  names.map((name) => [name, new KVStore<unknown>(`${name}-data`)]),
) as Record<TenantName, KVStore<unknown>>;

export const shared = new KVStore<string>("tenant-of-user");
