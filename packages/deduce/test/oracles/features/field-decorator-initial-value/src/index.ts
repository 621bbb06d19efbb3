import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const c = new KVStore("c");
const inject = (s: KVStore) => (_v: undefined, _ctx: ClassFieldDecoratorContext) => (_init: unknown) => s;
class X { @inject(b) s!: KVStore; @inject(c) t!: KVStore; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
