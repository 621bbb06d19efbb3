import { Container } from "inversify";
import { Function, KVStore } from "@plutolang/pluto";
const notes = new KVStore("notes");
class NoteStore { read(id: string) { return notes.get(id); } }
const container = new Container();
container.bind("a").to(NoteStore).inSingletonScope();
new Function(async (id: string) => container.get<NoteStore>("a").read(id), { name: "load" });
