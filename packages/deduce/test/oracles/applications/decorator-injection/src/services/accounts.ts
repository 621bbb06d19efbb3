import type { KVStore } from "@plutolang/pluto";
import { Injectable } from "../di/decorators.js";
import { Limiter } from "./limiter.js";
import { Sessions } from "./sessions.js";

@Injectable("users", Sessions, Limiter)
export class Accounts {
  constructor(
    private readonly users: KVStore<{ hash: string }>,
    private readonly sessions: Sessions,
    private readonly limiter: Limiter,
  ) {}

  async login(user: string, hash: string): Promise<string> {
    await this.limiter.check(user);
    const account = await this.users.get(user);
    if (account?.hash !== hash) throw new Error("Wrong user or password.");
    await this.limiter.reset(user);
    return this.sessions.open(user);
  }

  async register(user: string, hash: string): Promise<void> {
    if (await this.users.get(user)) throw new Error("Taken.");
    await this.users.set(user, { hash });
  }
}
