import { Function, KVStore } from "@plutolang/pluto";
const names = new KVStore("names");
const plans = new KVStore("plans");
const unused = new KVStore("unused");
type Check<T> = (value: T) => Promise<boolean> | boolean;
abstract class Schema<T> {
  protected checks: { check: Check<T>; message: string }[] = [];
  refine(check: Check<T>, message = "invalid"): this { const copy = this.clone(); copy.checks = [...this.checks, { check, message }]; return copy; }
  protected clone(): this { return Object.assign(Object.create(Object.getPrototypeOf(this)), this); }
  abstract base(value: unknown): Promise<T>;
  async parse(value: unknown): Promise<T> {
    const typed = await this.base(value);
    for (const { check, message } of this.checks) if (!(await check(typed))) throw new Error(message);
    return typed;
  }
  optional(): Schema<T | undefined> { return new OptionalSchema(this); }
}
class StringSchema extends Schema<string> { async base(value: unknown) { if (typeof value !== "string") throw new TypeError("string"); return value; } min(n: number) { return this.refine((s) => s.length >= n); } }
class OptionalSchema<T> extends Schema<T | undefined> { constructor(private inner: Schema<T>) { super(); } async base(value: unknown) { return value === undefined ? undefined : this.inner.parse(value); } }
class ObjectSchema<S extends Record<string, Schema<unknown>>> extends Schema<Record<keyof S, unknown>> {
  constructor(private shape: S) { super(); }
  async base(value: unknown) {
    const entries = await Promise.all(Object.entries(this.shape).map(async ([key, schema]) => [key, await schema.parse((value as Record<string, unknown>)[key])] as const));
    return Object.fromEntries(entries) as Record<keyof S, unknown>;
  }
}
const z = { string: () => new StringSchema(), object: <S extends Record<string, Schema<unknown>>>(shape: S) => new ObjectSchema(shape) };
const freeName = z.string().min(2).refine(async (name) => (await names.get(name)) === undefined, "taken");
const account = z.object({ name: freeName, plan: z.string().refine(async (plan) => Boolean(await plans.get(plan))).optional() });
z.string().refine(async (x) => Boolean(await unused.get(x)));
new Function(async (body: unknown) => account.parse(body), { name: "signup" });
new Function(async (name: string) => freeName.parse(name), { name: "check" });
new Function(async (name: string) => z.string().min(3).parse(name), { name: "plain" });
