import { KVStore } from "@plutolang/pluto";
export interface Note { id: string }
export const notes = new KVStore<Note>("notes");
