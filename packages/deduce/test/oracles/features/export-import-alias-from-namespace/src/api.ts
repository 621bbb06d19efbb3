import { KVStore } from "@plutolang/pluto";
namespace Inner { export const s = new KVStore("a"); }
export namespace Api { export import s = Inner.s; }

