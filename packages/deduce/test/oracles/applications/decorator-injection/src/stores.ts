import { KVStore } from "@plutolang/pluto";
import { provide } from "./di/decorators.js";

const users = new KVStore<{ hash: string }>("users");
const sessions = new KVStore<string>("sessions");
const attempts = new KVStore<number>("attempts");

provide("users", () => users);
provide("sessions", () => sessions);
provide("attempts", () => attempts);
