import { KVStore } from "@plutolang/pluto";

export const users = new KVStore<{ email: string }>("users");
export const mails = new KVStore<string>("mails");
export const ledger = new KVStore<number>("ledger");
export const statistics = new KVStore<number>("statistics");
