import { Function } from "@plutolang/pluto";
import { api } from "./api.js";

new Function(async (id: string) => api.users.find(id), { name: "find" });
new Function(
  async (id: string, name: string) => {
    await api.users.create(id, name);
    await api.search.add(name, id);
  },
  { name: "create" },
);
new Function(async (words: string) => api.search.query(words), { name: "search" });
