import { KVStore } from "@plutolang/pluto";

const users = new KVStore<{ name: string }>("users");
const removed = new KVStore<string>("removed");

export const userService = {
  find: async (id: string) => users.get(id),
  create: async (id: string, name: string) => {
    await users.set(id, { name });
    return id;
  },
  remove: async (id: string) => {
    await users.delete(id);
    await removed.set(id, new Date().toISOString());
  },
};
