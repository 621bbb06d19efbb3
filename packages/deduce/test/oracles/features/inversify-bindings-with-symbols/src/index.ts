import { Container, inject, injectable } from "inversify";
import { Function, KVStore } from "@plutolang/pluto";
const TYPES = { Store: Symbol.for("Store"), Service: Symbol.for("Service") };
const notes = new KVStore("notes");
interface Store { read(id: string): Promise<unknown>; write(id: string, v: unknown): Promise<void> }
@injectable()
class NoteStore implements Store { read(id: string) { return notes.get(id); } write(id: string, v: unknown) { return notes.set(id, v); } }
@injectable()
class NoteService { constructor(@inject(TYPES.Store) private store: Store) {} load(id: string) { return this.store.read(id); } }
const container = new Container();
container.bind<Store>(TYPES.Store).to(NoteStore).inSingletonScope();
container.bind<NoteService>(TYPES.Service).to(NoteService);
new Function(async (id: string) => container.get<NoteService>(TYPES.Service).load(id), { name: "load" });
new Function(async () => "pong", { name: "ping" });
