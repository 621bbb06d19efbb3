import { Function, KVStore } from "@plutolang/pluto";
const notes = new KVStore("notes");
class Commands {
  #drop = (id: string) => notes.delete(id);
  load = (id: string) => notes.get(id);
  save = (id: string) => notes.set(id, 1);
  run(name: "load" | "save", id: string) { return this[name](id); }
}
const commands = new Commands();
new Function((name: "load" | "save", id: string) => commands.run(name, id), { name: "run" });
