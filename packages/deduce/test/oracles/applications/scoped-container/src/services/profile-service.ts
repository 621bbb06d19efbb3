import type { KVStore } from "@plutolang/pluto";
import type { AuditLog } from "./audit-log.js";

export class ProfileService {
  constructor(
    private readonly profiles: KVStore<{ name: string }>,
    private readonly audit: AuditLog,
  ) {}

  async rename(id: string, name: string): Promise<void> {
    await this.profiles.set(id, { name });
    await this.audit.record(`renamed ${id}`);
  }

  async nameOf(id: string): Promise<string> {
    return (await this.profiles.get(id))?.name ?? "nobody";
  }
}
