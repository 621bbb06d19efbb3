import { carry, type Feature } from "../feature.js";

/** Values through functions, closures and control flow. */
export const functions: readonly Feature[] = [
  carry("identity", (s, v, d) => {
    const identity = s.define(
      "identity",
      (n) => `export function ${n}<T>(it: T): T { return it; }`,
    );
    s.also(`${identity}(${d});`);
    return `${identity}(${v})`;
  }),
  carry("identity of an identity", (s, v, d) => {
    const identity = s.define(
      "twice",
      (n) =>
        `const ${n}Inner = <T>(it: T): T => it;\nexport function ${n}<T>(it: T): T { return ${n}Inner(it); }`,
    );
    s.also(`${identity}(${d});`);
    return `${identity}(${v})`;
  }),
  carry("closure", (s, v) => {
    const x = s.fresh("give");
    s.line(`const ${x} = () => ${v};`);
    return `${x}()`;
  }),
  carry("hoisted function", (s, v) => {
    const x = s.fresh("hoisted");
    s.line(`function ${x}() { return ${v}; }`);
    return `${x}()`;
  }),
  carry("factory of an object", (s, v, d) => {
    const box = s.define(
      "box",
      (n) =>
        `export function ${n}(it: any) { let kept = it; return { get: () => kept, set: (next: any) => { kept = next; } }; }`,
    );
    const x = s.fresh("boxed");
    s.line(`const ${x} = ${box}(${v}); const ${x}Other = ${box}(${d});`);
    return `${x}.get()`;
  }),
  carry("currying", (s, v, d) => {
    const second = s.define(
      "second",
      (n) => `export const ${n} = (one: any) => (two: any) => two;`,
    );
    return `${second}(${d})(${v})`;
  }),
  carry("options with defaults", (s, v, d) => {
    const pick = s.define(
      "pick",
      (n) =>
        `export function ${n}({ it, other = undefined }: { it: any; other?: any }) { return it; }`,
    );
    return `${pick}({ it: ${v}, other: ${d} })`;
  }),
  carry("default parameter", (_s, v, d) => `((other: any, it: any = ${v}) => it)(${d})`),
  carry("rest parameter", (s, v, d) => {
    const last = s.define(
      "last",
      (n) => `export function ${n}(first: any, ...rest: any[]) { return rest[0]; }`,
    );
    return `${last}(${d}, ${v})`;
  }),
  carry(
    "spread arguments",
    (_s, v, d) => `((one: any, two: any) => two)(...([${d}, ${v}] as const))`,
  ),
  carry("arguments object", (s, v, d) => {
    const nth = s.define(
      "nth",
      (n) => `export function ${n}(..._: any[]) { return arguments[1]; }`,
    );
    return `(${nth} as any)(${d}, ${v})`;
  }),
  carry("callback", (s, v, d) => {
    const using = s.define(
      "using",
      (n) => `export function ${n}<T, R>(it: T, use: (it: T) => R): R { return use(it); }`,
    );
    s.also(`${using}(${d}, () => 0);`);
    return `${using}(${v}, (it: any) => ({ it })).it`;
  }),
  carry("callback that assigns", (s, v) => {
    const each = s.define(
      "visit",
      (n) =>
        `export function ${n}(it: any, visitor: { enter(it: any): void }) { visitor.enter(it); }`,
    );
    const x = s.fresh("seen");
    s.line(`let ${x}: any; ${each}(${v}, { enter(it) { ${x} = it; } });`);
    return x;
  }),
  carry("partial application", (s, v, d) => {
    const pair = s.define(
      "pairOf",
      (n) => `export function ${n}(one: any, two: any) { return { one, two }; }`,
    );
    return `${pair}.bind(null, ${d})(${v}).two`;
  }),
  carry("call and apply", (s, v, d) => {
    const own = s.define(
      "own",
      (n) => `export function ${n}(this: any, key: string) { return this[key]; }`,
    );
    return `${own}.apply({ it: ${own}.call({ it: ${v} }, "it"), other: ${d} }, ["it"])`;
  }),
  carry("immediately called", (_s, v) => `(() => { const it = ${v}; return it; })()`),
  carry("shadowed name", (s, v, d) => {
    const x = s.fresh("shadow");
    s.line(`const ${x} = ${d};`);
    return `((${x}: any) => { { const ${x}Inner = ${x}; return ${x}Inner; } })(${v})`;
  }),
  carry("recursion", (s, v, d) => {
    const descend = s.define(
      "descend",
      (n) =>
        `export function ${n}(depth: number, it: any): any { return depth === 0 ? it : ${n}(depth - 1, it); }`,
    );
    s.also(`${descend}(2, ${d});`);
    return `${descend}(3, ${v})`;
  }),
  carry("memoised", (s, v, d) => {
    const memo = s.define(
      "memo",
      (n) =>
        `export function ${n}<T>(make: () => T) { let made: T | undefined; return () => (made ??= make()); }`,
    );
    s.also(`${memo}(() => ${d})();`);
    return `${memo}(() => ${v})()`;
  }),
  carry("pipe", (s, v, d) => {
    const pipe = s.define(
      "pipe",
      (n) =>
        `export const ${n} = (...steps: ((it: any) => any)[]) => (it: any) => steps.reduce((value, step) => step(value), it);`,
    );
    s.also(`${pipe}((it) => it)(${d});`);
    return `${pipe}((it) => ({ it }), ({ it }) => [it], ([it]) => it)(${v})`;
  }),
  carry("tagged template", (s, v, d) => {
    const tag = s.define(
      "tag",
      (n) =>
        `export function ${n}(parts: TemplateStringsArray, ...values: any[]) { return values[1]; }`,
    );
    return `${tag}\`one \${${d}} two \${${v}}\``;
  }),
  carry("thrown and caught", (s, v) => {
    const x = s.fresh("caught");
    s.line(
      `let ${x}: any; try { throw { it: ${v} }; } catch (thrown) { ${x} = (thrown as any).it; }`,
    );
    return x;
  }),
  carry("thrown by a function", (s, v) => {
    const fail = s.define(
      "fail",
      (n) =>
        `export class ${n}Error extends Error { constructor(readonly it: any) { super("carried"); } }\nexport function ${n}(it: any): never { throw new ${n}Error(it); }`,
    );
    const x = s.fresh("rescued");
    s.line(
      `let ${x}: any; try { ${fail}(${v}); } catch (thrown) { if (thrown instanceof Error) ${x} = (thrown as any).it; }`,
    );
    return x;
  }),
  carry("finally", (s, v) => {
    const x = s.fresh("finished");
    s.line(`let ${x}: any; try { ${x} = undefined; } finally { ${x} = ${v}; }`);
    return x;
  }),
  carry("switch", (s, v, d) => {
    const choose = s.define(
      "choose",
      (n) =>
        `export function ${n}(which: "one" | "two", one: any, two: any) { switch (which) { case "one": return one; case "two": return two; default: throw new Error("which"); } }`,
    );
    return `${choose}("two", ${d}, ${v})`;
  }),
  carry(
    "early return",
    (s, v, d) => {
      const guard = s.define(
        "guard",
        (n) =>
          `export function ${n}(one: any, two: any) { if (one !== undefined) return one; return two; }`,
      );
      return `${guard}(${v}, ${d})`;
    },
    { imprecise: true },
  ),
  carry("labelled loop", (s, v) => {
    const x = s.fresh("labelled");
    s.line(
      `let ${x}: any; ${x}Loop: for (const a of [1, 2]) { for (const b of [${v}]) { ${x} = b; if (a === 1) continue ${x}Loop; break ${x}Loop; } }`,
    );
    return x;
  }),
  carry("generator", (s, v) => {
    const one = s.define(
      "one",
      (n) => `export function* ${n}<T>(it: T): Generator<T> { yield it; }`,
    );
    return `[...${one}(${v})][0]`;
  }),
  carry("delegating generator", (s, v) => {
    const all = s.define(
      "all",
      (n) =>
        `function* ${n}Inner(it: any) { yield it; return it; }\nexport function* ${n}(it: any): Generator<any> { const got = yield* ${n}Inner(it); yield { got }; }`,
    );
    return `[...${all}(${v})].map((each) => each.got ?? each)[1]`;
  }),
  carry("generator by hand", (s, v) => {
    const x = s.fresh("iterator");
    s.line(
      `const ${x} = (function* (): Generator<any, any, any> { const sent = yield 1; yield sent; })();`,
    );
    s.line(`${x}.next();`);
    return `${x}.next(${v}).value`;
  }),
  carry("iterable class", (s, v) => {
    const bag = s.define(
      "Bag",
      (n) =>
        `export class ${n}<T> { #items: T[] = []; add(it: T) { this.#items.push(it); return this; } *[Symbol.iterator]() { yield* this.#items; } }`,
    );
    const x = s.fresh("iterated");
    s.line(`let ${x}: any; for (const each of new ${bag}<any>().add(${v})) ${x} = each;`);
    return x;
  }),
  carry("iterator protocol", (s, v) => {
    const x = s.fresh("protocol");
    s.line(
      `const ${x} = [...({ [Symbol.iterator]() { let done = false; return { next() { if (done) return { done: true, value: undefined }; done = true; return { done: false, value: ${v} }; } }; } } as any)][0];`,
    );
    return x;
  }),
  carry("string replace", (s, v) => {
    const x = s.fresh("replaced");
    s.line(`let ${x}: any; "x".replace(/x/, () => { ${x} = ${v}; return ""; });`);
    return x;
  }),
  carry("event bus", (s, v, d) => {
    const bus = s.define(
      "Bus",
      (n) =>
        `export class ${n} { private readonly listeners: Record<string, ((it: any) => void)[]> = {}; on(event: string, listener: (it: any) => void) { (this.listeners[event] ??= []).push(listener); return this; } emit(event: string, it: any) { for (const listener of this.listeners[event] ?? []) listener(it); } }`,
    );
    const x = s.fresh("heard");
    s.line(`const ${x}Bus = new ${bus}(); let ${x}: any; let ${x}Other: any;`);
    s.line(`${x}Bus.on("it", (it) => { ${x} = it; }).on("other", (it) => { ${x}Other = it; });`);
    s.line(`${x}Bus.emit("it", ${v}); ${x}Bus.emit("other", ${d});`);
    return x;
  }),
];
