import type { RequestField } from "./exceptions.js";

/** What must reach AWS in requests that the plugin, being older, makes without it. */
export class CarriedFields {
  private readonly members = new Map<string, Map<string, unknown>>();

  /** From now on requests about this resource have this member. Undefined takes it away. */
  put(field: RequestField, resource: string, value: unknown): void {
    for (const action of field.actions) {
      const key = `${action} ${resource}`;
      const members = this.members.get(key) ?? new Map<string, unknown>();
      if (value === undefined || value === null) members.delete(field.member);
      else members.set(field.member, value);
      this.members.set(key, members);
    }
  }

  /** The members that a request about this resource must have. */
  of(action: string, resource: string): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.members.get(`${action} ${resource}`) ?? []);
  }
}
