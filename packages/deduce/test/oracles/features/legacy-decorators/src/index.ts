import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"), b = new KVStore("b"), c = new KVStore("c"), d = new KVStore("d");
const routes: Record<string, any> = {};
const Get = (p: string) => (t: any, n: string, desc: PropertyDescriptor) => { routes[p] = { t, n }; const old = desc.value; desc.value = async function (...x: any[]) { await b.set("log", 1); return old.apply(this, x); }; };
const Inject = (s: KVStore) => (t: any, n: string) => { Object.defineProperty(t, n, { get: () => s }); };
const Ctl = (C: any) => { C.prototype.extra = c; };
const params: any[] = [];
const P = (s: KVStore) => (_t: any, _n: string, i: number) => { params[i] = s; };
@Ctl class X { @Inject(a) s!: KVStore; @Get("/x") go(@P(d) k: string) { return this.s.get(k); } }
new Function(async (k: string) => { const r = routes["/x"]; const x: any = new X(); await x[r.n](k); await x.extra.get(k); }, { name: "f" });

