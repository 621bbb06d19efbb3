export enum Plan {
  Free = "free",
  Paid = "paid",
}

export const tenants = {
  acme: { plan: Plan.Paid, region: "eu" },
  globex: { plan: Plan.Free, region: "us" },
  initech: { plan: Plan.Paid, region: "us" },
} as const satisfies Record<string, { plan: Plan; region: string }>;

export type TenantName = keyof typeof tenants;
export type TenantConfig = (typeof tenants)[TenantName];
