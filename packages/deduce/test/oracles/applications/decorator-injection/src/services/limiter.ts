import type { KVStore } from "@plutolang/pluto";
import { Injectable } from "../di/decorators.js";

@Injectable("attempts")
export class Limiter {
  static readonly most = 5;

  constructor(private readonly attempts: KVStore<number>) {}

  async check(user: string): Promise<void> {
    const count = (await this.attempts.get(user)) ?? 0;
    if (count >= Limiter.most) throw new Error("Too many attempts.");
    await this.attempts.set(user, count + 1, { ttl: 60 });
  }

  async reset(user: string): Promise<void> {
    await this.attempts.delete(user);
  }
}
