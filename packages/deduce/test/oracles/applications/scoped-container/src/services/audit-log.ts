import type { KVStore } from "@plutolang/pluto";
import type { RequestContext } from "./request-context.js";

export class AuditLog {
  constructor(
    private readonly store: KVStore<string>,
    private readonly request: RequestContext,
  ) {}

  async record(what: string): Promise<void> {
    await this.store.set(
      `${this.request.requestId}/${Date.now()}`,
      `${this.request.user}: ${what}`,
    );
  }
}
