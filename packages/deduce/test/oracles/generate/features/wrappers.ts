import { type Feature, wrap } from "../feature.js";

/** Functions of a key made of other such functions. */
export const wrappers: readonly Feature[] = [
  wrap("arrow around it", (s, f) => {
    const x = s.fresh("around");
    s.line(
      `const ${x} = async (key: string) => { const result = await ${f}(key); return result; };`,
    );
    return x;
  }),
  wrap("wrapper", (s, f, d) => {
    const logged = s.define(
      "logged",
      (n) =>
        `export function ${n}<A extends unknown[], R>(inner: (...args: A) => Promise<R>) { return async (...args: A): Promise<R> => { const started = Date.now(); try { return await inner(...args); } finally { void (Date.now() - started); } }; }`,
    );
    s.also(`${logged}(${d});`);
    return `${logged}(${f})`;
  }),
  wrap("retry", (s, f, d) => {
    const retry = s.define(
      "retry",
      (n) =>
        `export async function ${n}<T>(task: () => Promise<T>, times = 3): Promise<T> { for (let i = 1; ; i++) { try { return await task(); } catch (error) { if (i === times) throw error; } } }`,
    );
    const x = s.fresh("retried");
    s.line(`const ${x} = (key: string) => ${retry}(() => ${f}(key));`);
    s.also(`const ${x}Other = (key: string) => ${retry}(() => ${d}(key));`);
    return x;
  }),
  wrap("memoised by key", (s, f, d) => {
    const memo = s.define(
      "memoize",
      (n) =>
        `export function ${n}<R>(f: (key: string) => Promise<R>) { const known = new Map<string, Promise<R>>(); return (key: string) => { const found = known.get(key); if (found) return found; const made = f(key); known.set(key, made); return made; }; }`,
    );
    s.also(`${memo}(${d});`);
    return `${memo}(${f})`;
  }),
  wrap("compose", (s, f) => {
    const compose = s.define(
      "compose",
      (n) =>
        `export const ${n} = (...wraps: ((f: any) => any)[]) => (f: any) => wraps.reduceRight((inner, each) => each(inner), f);`,
    );
    return `${compose}((next: any) => (key: string) => next(key), (next: any) => async (key: string) => next(key.trim()))(${f})`;
  }),
  wrap("middleware", (s, f, d) => {
    const pipeline = s.define(
      "Pipeline",
      (n) =>
        `export class ${n} { private readonly steps: ((ctx: any, next: () => Promise<void>) => Promise<void>)[] = []; use(step: (ctx: any, next: () => Promise<void>) => Promise<void>) { this.steps.push(step); return this; } async run(ctx: any) { const dispatch = async (i: number): Promise<void> => { const step = this.steps[i]; if (step) await step(ctx, () => dispatch(i + 1)); }; await dispatch(0); } }`,
    );
    const x = s.fresh("pipeline");
    s.line(
      `const ${x} = new ${pipeline}().use(async (ctx, next) => { ctx.seen = true; await next(); }).use(async (ctx) => { ctx.result = await ${f}(ctx.key); });`,
    );
    s.also(`new ${pipeline}().use(async (ctx) => { await ${d}(ctx.key); });`);
    return `(async (key: string) => { const ctx: any = { key }; await ${x}.run(ctx); return ctx.result; })`;
  }),
  wrap("own event bus", (s, f, d) => {
    const emitter = s.define(
      "Emitter",
      (n) =>
        `export class ${n}<E extends string> { readonly #listeners = new Map<E, Set<(key: string) => unknown>>(); on(event: E, listener: (key: string) => unknown) { let set = this.#listeners.get(event); if (!set) this.#listeners.set(event, (set = new Set())); set.add(listener); return () => { set.delete(listener); }; } async emit(event: E, key: string) { await Promise.all([...(this.#listeners.get(event) ?? [])].map((listener) => listener(key))); } }`,
    );
    const x = s.fresh("events");
    s.line(`const ${x} = new ${emitter}<"it" | "other">();`);
    s.line(`${x}.on("it", ${f});`);
    s.also(`${x}.on("other", ${d});`);
    return `((key: string) => ${x}.emit("it", key))`;
  }),
  wrap("emitter of Node", (s, f) => {
    const EventEmitter = s.library("node:events", "EventEmitter");
    const x = s.fresh("emitter");
    s.line(`const ${x} = new ${EventEmitter}();`);
    s.line(`${x}.on("it", (key: string, done: () => void) => { void ${f}(key).then(done); });`);
    return `((key: string) => new Promise<void>((resolve) => { ${x}.emit("it", key, resolve); }))`;
  }),
  wrap("registry", (s, f, d) => {
    const x = s.fresh("handlers");
    s.line(`const ${x}: Record<string, (key: string) => Promise<unknown>> = {};`);
    s.line(
      `function ${x}Register(name: string, handler: (key: string) => Promise<unknown>) { ${x}[name] = handler; }`,
    );
    s.line(`${x}Register("it", ${f});`);
    s.also(`${x}Register("other", ${d});`);
    return `((key: string) => ${x}["it"]!(key))`;
  }),
  wrap("command object", (s, f, d) => {
    const command = s.define(
      "Command",
      (n) =>
        `export class ${n} { constructor(private readonly action: (key: string) => Promise<unknown>) {} execute(key: string) { return this.action(key); } }`,
    );
    const x = s.fresh("command");
    s.line(`const ${x} = new ${command}(${f}); const ${x}Other = new ${command}(${d});`);
    return `((key: string) => ${x}.execute(key))`;
  }),
  wrap("bound command", (s, f, d) => {
    const action = s.define(
      "Action",
      (n) =>
        `export class ${n} { #run; constructor(run: (key: string) => Promise<unknown>) { this.#run = run; } async handle(key: string) { return this.#run(key); } }`,
    );
    const x = s.fresh("action");
    s.line(`const ${x} = new ${action}(${f}); const ${x}Other = new ${action}(${d});`);
    return `${x}.handle.bind(${x})`;
  }),
  wrap("subclass hook", (s, f) => {
    const job = s.define(
      "Job",
      (n) =>
        `export abstract class ${n} { protected abstract perform(key: string): Promise<unknown>; async run(key: string) { return await this.perform(key); } }`,
    );
    const x = s.fresh("Job");
    s.line(
      `class ${x} extends ${job} { protected async perform(key: string) { return ${f}(key); } }`,
    );
    return `((key: string) => new ${x}().run(key))`;
  }),
  wrap("promise chain", (_s, f) => `((key: string) => Promise.resolve(key).then(${f}))`),
  wrap(
    "catch of a rejection",
    (_s, f) =>
      `((key: string) => Promise.reject(new Error(key)).catch((error: Error) => ${f}(error.message)))`,
  ),
  wrap(
    "finally of a promise",
    (_s, f) => `(async (key: string) => { await Promise.resolve().finally(() => ${f}(key)); })`,
  ),
  wrap(
    "catch clause",
    (_s, f) =>
      `(async (key: string) => { try { throw new Error("always"); } catch { return await ${f}(key); } })`,
  ),
  wrap("Promise.all over keys", (_s, f) => `((key: string) => Promise.all([key, key].map(${f})))`),
  wrap(
    "Promise.all of an object",
    (_s, f) =>
      `(async (key: string) => { const { it } = Object.fromEntries(await Promise.all(Object.entries({ it: key }).map(async ([name, each]) => [name, await ${f}(each)]))); return it; })`,
  ),
  wrap(
    "timer",
    (_s, f) =>
      `((key: string) => new Promise((resolve, reject) => { setTimeout(() => { ${f}(key).then(resolve, reject); }, 0); }))`,
  ),
  wrap(
    "microtask",
    (_s, f) =>
      `((key: string) => new Promise((resolve, reject) => { queueMicrotask(async () => { try { resolve(await ${f}(key)); } catch (error) { reject(error); } }); }))`,
  ),
  wrap("recursion over pages", (s, f) => {
    const x = s.fresh("pages");
    s.line(
      `async function ${x}(key: string, left: number): Promise<unknown> { if (left === 0) return ${f}(key); return ${x}(key, left - 1); }`,
    );
    return `((key: string) => ${x}(key, 2))`;
  }),
  wrap("async generator", (s, f) => {
    const x = s.fresh("events");
    s.line(`async function* ${x}(key: string) { yield await ${f}(key); }`);
    return `(async (key: string) => { for await (const each of ${x}(key)) void each; })`;
  }),
  wrap("generator that returns tasks", (s, f) => {
    const run = s.define(
      "runTasks",
      (n) =>
        `export async function ${n}(steps: Generator<() => Promise<unknown>, unknown, unknown>) { let step = steps.next(); while (!step.done) { const result = await step.value(); step = steps.next(result); } return step.value; }`,
    );
    return `((key: string) => ${run}((function* () { const result: unknown = yield () => ${f}(key); return result; })()))`;
  }),
  wrap("queue", (s, f, _d) => {
    const queue = s.define(
      "Queue",
      (n) =>
        `export class ${n} { #tasks: (() => Promise<unknown>)[] = []; push(task: () => Promise<unknown>) { this.#tasks.push(task); } async drain() { while (this.#tasks.length > 0) { const task = this.#tasks.shift(); await task?.(); } } }`,
    );
    return `(async (key: string) => { const queue = new ${queue}(); queue.push(() => ${f}(key)); await queue.drain(); })`;
  }),
  wrap(
    "toJSON",
    (_s, f) =>
      `(async (key: string) => { let done: unknown; JSON.stringify({ toJSON() { done = ${f}(key); return 1; } }); await done; })`,
  ),
  wrap(
    "toString",
    (_s, f) =>
      `(async (key: string) => { let done: unknown; const text = { toString() { done = ${f}(key); return ""; } }; void \`\${text}\`; await done; })`,
  ),
  wrap(
    "getter that starts",
    (_s, f) =>
      `(async (key: string) => { const lazy = { get started() { return ${f}(key); } }; await lazy.started; })`,
  ),
  wrap(
    "sort comparator",
    (_s, f) =>
      `(async (key: string) => { const done: unknown[] = []; [2, 1].sort((a, b) => { done.push(${f}(key)); return a - b; }); await Promise.all(done); })`,
  ),
  wrap(
    "string replace callback",
    (_s, f) =>
      `(async (key: string) => { const done: unknown[] = []; "abc".replace(/b/g, (match) => { done.push(${f}(key + match)); return ""; }); await Promise.all(done); })`,
  ),
  wrap(
    "tag of a template",
    (_s, f) =>
      `((key: string) => ((parts: TemplateStringsArray, ...values: string[]) => ${f}(values[0]!))\`\${key}\`)`,
  ),
  wrap("Reflect.apply", (_s, f) => `((key: string) => Reflect.apply(${f}, undefined, [key]))`),
  wrap(
    "proxy with an apply trap",
    (_s, f) =>
      `((key: string) => new Proxy(${f}, { apply: (target: any, self: unknown, args: unknown[]) => target(...args) })(key))`,
  ),
  wrap("state machine", (s, f, _d) => {
    const x = s.fresh("states");
    s.line(
      `const ${x}: Record<"start" | "work" | "done", (key: string) => Promise<"start" | "work" | "done">> = { start: async () => "work", work: async (key) => { await ${f}(key); return "done"; }, done: async () => "done" };`,
    );
    return `(async (key: string) => { let state: "start" | "work" | "done" = "start"; while (state !== "done") state = await ${x}[state](key); })`;
  }),
  wrap(
    "tool of a library",
    (s, f, d) => {
      const tool = s.library("tool-kit", "Tool");
      const x = s.fresh("tool");
      s.line(`const ${x} = new ${tool}({ name: "it", func: async (key: string) => ${f}(key) });`);
      s.also(
        `const ${x}Other = new ${tool}({ name: "other", func: async (key: string) => ${d}(key) });`,
      );
      return `((key: string) => ${x}.call(key))`;
    }, // What a library's constructor does with the other's callback, nobody knows.
    { imprecise: true },
  ),
  wrap("chain of a library", (s, f) => {
    const chain = s.library("tool-kit", "chain");
    const x = s.fresh("chain");
    s.line(
      `const ${x} = ${chain}().pipe((key: string) => key.trim()).pipe((key: string) => ${f}(key));`,
    );
    return `((key: string) => ${x}.run(key))`;
  }),
  wrap("registered with a library", (s, f) => {
    const router = s.library("tool-kit", "Router");
    const x = s.fresh("router");
    s.line(`const ${x} = new ${router}();`);
    s.line(`${x}.on("it", ${f});`);
    return `((key: string) => ${x}.dispatch("it", key))`;
  }),
  wrap("subclass of a library's class", (s, f) => {
    const base = s.library("tool-kit", "BaseTool");
    const x = s.fresh("OwnTool");
    s.line(`class ${x} extends ${base} { async _call(key: string) { return ${f}(key); } }`);
    return `((key: string) => new ${x}().invoke(key))`;
  }),
  wrap("wrapped by a library", (s, f) => {
    const limit = s.library("tool-kit", "limit");
    return `${limit}(1, ${f})`;
  }),
  wrap("async local storage", (s, f) => {
    const storage = s.library("node:async_hooks", "AsyncLocalStorage");
    const x = s.fresh("storage");
    s.line(`const ${x} = new ${storage}();`);
    return `((key: string) => ${x}.run({ key }, () => ${f}(key)))`;
  }),
];
