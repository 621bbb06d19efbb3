import { carry, type Feature } from "../feature.js";

/** Values in instances of classes. */
export const classes: readonly Feature[] = [
  carry("public field", (s, v, d) => {
    const box = s.define(
      "Box",
      (n) => `export class ${n}<T> { it: T; constructor(it: T) { this.it = it; } }`,
    );
    s.also(`new ${box}(${d});`);
    return `new ${box}(${v}).it`;
  }),
  carry("parameter property", (s, v, d) => {
    const box = s.define(
      "Holder",
      (n) =>
        `export class ${n}<T> { constructor(private readonly held: T) {} get() { return this.held; } }`,
    );
    const x = s.fresh("held");
    s.line(`const ${x} = new ${box}(${v}); const ${x}Other = new ${box}(${d});`);
    return `${x}.get()`;
  }),
  carry("private name and getter", (s, v, d) => {
    const vault = s.define(
      "Vault",
      (n) =>
        `export class ${n}<T> { #it: T; constructor(it: T) { this.#it = it; } get it() { return this.#read(); } #read() { return this.#it; } }`,
    );
    const x = s.fresh("vault");
    s.line(`const ${x} = new ${vault}(${v}); const ${x}Other = new ${vault}(${d});`);
    return `${x}.it`;
  }),
  carry("arrow field", (s, v, d) => {
    const keeper = s.define(
      "Keeper",
      (n) => `export class ${n}<T> { constructor(public it: T) {} take = () => this.it; }`,
    );
    const x = s.fresh("take");
    s.also(`new ${keeper}(${d}).take();`);
    s.line(`const { take: ${x} } = new ${keeper}(${v});`);
    return `${x}()`;
  }),
  carry("bound method", (s, v, d) => {
    const giver = s.define(
      "Giver",
      (n) =>
        `export class ${n}<T> { constructor(public it: T) { this.give = this.give.bind(this); } give() { return this.it; } }`,
    );
    const x = s.fresh("give");
    s.also(`new ${giver}(${d}).give();`);
    s.line(`const ${x} = new ${giver}(${v}).give;`);
    return `${x}()`;
  }),
  carry("inheritance and super", (s, v, d) => {
    const name = s.define(
      "Derived",
      (n) =>
        `abstract class ${n}Base<T> { constructor(protected it: T) {} protected abstract pick(): T; read() { return this.pick(); } }\n` +
        `export class ${n}<T> extends ${n}Base<T> { constructor(it: T) { super(it); } protected pick() { return this.it; } override read() { return super.read(); } }`,
    );
    const x = s.fresh("derived");
    s.line(`const ${x} = new ${name}(${v}); const ${x}Other = new ${name}(${d});`);
    return `${x}.read()`;
  }),
  carry("template method of a subclass", (s, v, d) => {
    const x = s.fresh("Local");
    s.line(`abstract class ${x}Base { abstract it(): any; read() { return this.it(); } }`);
    s.line(`class ${x} extends ${x}Base { it() { return ${v}; } }`);
    s.also(`class ${x}Other extends ${x}Base { it() { return ${d}; } }\nnew ${x}Other();`);
    return `new ${x}().read()`;
  }),
  carry("static field", (s, v, d) => {
    const x = s.fresh("Statics");
    s.line(
      `class ${x} { static it = ${v}; static other = ${d}; static read() { return this.it; } }`,
    );
    return `${x}.read()`;
  }),
  carry("static block", (s, v) => {
    const x = s.fresh("Initialised");
    s.line(`class ${x} { static it: any; static { ${x}.it = ${v}; } }`);
    return `${x}.it`;
  }),
  carry("singleton", (s, v) => {
    const x = s.fresh("Singleton");
    s.line(
      `class ${x} { static #instance: ${x} | undefined; it = ${v}; static get shared() { return (${x}.#instance ??= new ${x}()); } }`,
    );
    return `${x}.shared.it`;
  }),
  carry("static factory", (s, v, d) => {
    const made = s.define(
      "Made",
      (n) =>
        `export class ${n} { private constructor(readonly it: any) {} static of(it: any) { return new this(it); } }`,
    );
    s.also(`${made}.of(${d});`);
    return `${made}.of(${v}).it`;
  }),
  carry("setter of a class", (s, v, d) => {
    const cell = s.define(
      "Cell",
      (n) =>
        `export class ${n} { #it: any; set it(value: any) { this.#it = value; } get it() { return this.#it; } }`,
    );
    const x = s.fresh("cell");
    s.line(`const ${x} = new ${cell}(); const ${x}Other = new ${cell}();`);
    s.line(`${x}.it = ${v}; ${x}Other.it = ${d};`);
    return `${x}.it`;
  }),
  carry("builder", (s, v, d) => {
    const builder = s.define(
      "Builder",
      (n) =>
        `export class ${n} { private parts: Record<string, any> = {}; with(name: string, part: any): this { this.parts[name] = part; return this; } build() { return { ...this.parts }; } }`,
    );
    return `new ${builder}().with("other", ${d}).with("it", ${v}).build()["it"]`;
  }),
  carry("container", (s, v, d) => {
    const container = s.define(
      "Container",
      (n) =>
        `export class ${n} { readonly #makers = new Map<string, (c: ${n}) => any>(); readonly #made = new Map<string, any>(); register(token: string, make: (c: ${n}) => any): this { this.#makers.set(token, make); return this; } resolve(token: string): any { if (!this.#made.has(token)) { const make = this.#makers.get(token); if (!make) throw new Error(token); this.#made.set(token, make(this)); } return this.#made.get(token); } }`,
    );
    const x = s.fresh("container");
    s.line(
      `const ${x} = new ${container}().register("it", () => ${v}).register("other", () => ${d}).register("both", (c) => ({ it: c.resolve("it") }));`,
    );
    return `${x}.resolve("both").it`;
  }),
  carry("mixin", (s, v, d) => {
    const mixin = s.define(
      "withIt",
      (n) =>
        `export const ${n} = <B extends new (...args: any[]) => object>(Base: B) => class extends Base { it: any; keep(it: any) { this.it = it; return this; } };`,
    );
    const x = s.fresh("Mixed");
    s.line(`class ${x} extends ${mixin}(Object) {}`);
    s.also(`new ${x}().keep(${d});`);
    return `new ${x}().keep(${v}).it`;
  }),
  carry("class expression in a function", (s, v, d) => {
    const make = s.define(
      "makeClass",
      (n) => `export function ${n}(it: any) { return class { read() { return it; } }; }`,
    );
    s.also(`new (${make}(${d}))();`);
    return `new (${make}(${v}))().read()`;
  }),
  carry("constructor function by Reflect", (s, v) => {
    const box = s.define("Built", (n) => `export class ${n} { constructor(readonly it: any) {} }`);
    return `(Reflect.construct(${box}, [${v}]) as any).it`;
  }),
];
