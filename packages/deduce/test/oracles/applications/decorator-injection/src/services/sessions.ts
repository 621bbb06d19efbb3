import type { KVStore } from "@plutolang/pluto";
import { Injectable } from "../di/decorators.js";

@Injectable("sessions")
export class Sessions {
  constructor(private readonly store: KVStore<string>) {}

  async open(user: string): Promise<string> {
    const id = crypto.randomUUID();
    await this.store.set(id, user, { ttl: 3600 });
    return id;
  }

  async userOf(id: string): Promise<string | undefined> {
    return this.store.get(id);
  }

  async close(id: string): Promise<void> {
    await this.store.delete(id);
  }
}
