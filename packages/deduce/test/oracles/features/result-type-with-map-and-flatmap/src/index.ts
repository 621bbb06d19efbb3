import { Function, KVStore } from "@plutolang/pluto";
const users = new KVStore("users");
const audit = new KVStore("audit");
const dead = new KVStore("dead");

abstract class Result<T, E> {
  static ok<T>(value: T): Result<T, never> { return new Ok(value); }
  static err<E>(error: E): Result<never, E> { return new Err(error); }
  abstract map<U>(fn: (value: T) => U): Result<U, E>;
  abstract flatMap<U, F>(fn: (value: T) => Promise<Result<U, F>>): Promise<Result<U, E | F>>;
  abstract match<R>(cases: { ok: (value: T) => R; err: (error: E) => R }): R;
}
class Ok<T> extends Result<T, never> {
  constructor(readonly value: T) { super(); }
  map<U>(fn: (value: T) => U) { return new Ok(fn(this.value)); }
  flatMap<U, F>(fn: (value: T) => Promise<Result<U, F>>) { return fn(this.value); }
  match<R>(cases: { ok: (value: T) => R }) { return cases.ok(this.value); }
}
class Err<E> extends Result<never, E> {
  constructor(readonly error: E) { super(); }
  map() { return this; }
  async flatMap() { return this as Result<never, never>; }
  match<R>(cases: { err: (error: E) => R }) { return cases.err(this.error); }
}

const parse = (id: string): Result<string, string> => (id.length > 0 ? Result.ok(id) : Result.err("empty"));

new Function(async (id: string) => {
  const loaded = await parse(id).flatMap(async (known) => Result.ok(await users.get(known)));
  return loaded.match({ ok: (user) => user, err: (why) => audit.set("error", why) });
}, { name: "load" });
new Function(async () => {
  const sure = Result.ok("fixed").map((x) => x.toUpperCase());
  return sure.match({ ok: (x) => users.get(x), err: () => dead.get("x") });
}, { name: "sure" });
