import { Function, KVStore } from "@plutolang/pluto";
interface Env { users: KVStore; audit: KVStore }
type Reader<E, A> = (env: E) => Promise<A>;
const pure = <A>(value: A): Reader<Env, A> => async () => value;
const ask = <K extends keyof Env>(key: K): Reader<Env, Env[K]> => async (env) => env[key];
const chain = <A, B>(f: (a: A) => Reader<Env, B>) => (reader: Reader<Env, A>): Reader<Env, B> => async (env) => f(await reader(env))(env);
const tap = <A>(f: (a: A) => Reader<Env, unknown>) => chain<A, A>((a) => async (env) => { await f(a)(env); return a; });
function pipe<A>(a: A): A; function pipe<A, B>(a: A, f: (a: A) => B): B; function pipe<A, B, C>(a: A, f: (a: A) => B, g: (b: B) => C): C;
function pipe(start: unknown, ...fs: ((x: never) => unknown)[]) { return fs.reduce((value, f) => f(value as never), start); }
const getUser = (id: string) => pipe(ask("users"), chain((store) => async () => store.get(id)));
const record = (what: string) => pipe(ask("audit"), chain((store) => async () => store.set(what, Date.now())));
const lookup = (id: string) => pipe(getUser(id), tap(() => record(id)));
const env: Env = { users: new KVStore("users"), audit: new KVStore("audit") };
new Function((id: string) => lookup(id)(env), { name: "lookup" });
new Function((id: string) => getUser(id)(env), { name: "user" });
new Function((id: string) => pure(id)(env), { name: "pure" });
