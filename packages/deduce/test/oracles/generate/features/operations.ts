import type { Scope } from "../feature.js";

/** A member of a resource, as a handler uses it. */
export interface MemberUse {
  readonly member: string;
  readonly is: "method" | "property";
  /** Given the key's name. */
  readonly args: (key: string) => string;
  readonly operation: string;
}

/** A way to make a function of a key that uses a resource. */
export interface OperationFeature {
  readonly name: string;
  readonly write: (s: Scope, resource: string, use: MemberUse, decoy: string) => string;
}

function used(resource: string, { member, is, args }: MemberUse, key = "key"): string {
  return is === "property" ? `${resource}.${member}` : `${resource}.${member}(${args(key)})`;
}

/** Ways that take the method itself; a property is read in place of them. */
function byMethod(
  name: string,
  write: (s: Scope, resource: string, use: MemberUse, decoy: string) => string,
): OperationFeature {
  return {
    name,
    write: (s, r, use, d) =>
      use.is === "method" ? write(s, r, use, d) : `(async (key: string) => ${used(r, use)})`,
  };
}

export const operations: readonly OperationFeature[] = [
  { name: "arrow", write: (_s, r, use) => `(async (key: string) => ${used(r, use)})` },
  {
    name: "function declaration",
    write: (s, r, use) => {
      const x = s.fresh("perform");
      s.line(
        `async function ${x}(key: string) { const result = await ${used(r, use)}; return result; }`,
      );
      return x;
    },
  },
  {
    name: "resource as argument",
    write: (s, r, use, d) => {
      const f = s.define(
        `use_${use.member}`,
        (n) =>
          `export async function ${n}(target: any, key: string) { return ${used("target", use)}; }`,
      );
      s.also(`const ${s.fresh("unused")} = () => ${f}(${d}, "never");`);
      return `((key: string) => ${f}(${r}, key))`;
    },
  },
  {
    name: "repository",
    write: (s, r, use, d) => {
      const repository = s.define(
        `Repository_${use.member}`,
        (n) =>
          `abstract class ${n}Base<T> { constructor(protected readonly store: T) {} protected toKey(id: string) { return \`id:\${id}\`; } }\nexport class ${n} extends ${n}Base<any> { async act(id: string) { const key = this.toKey(id); return ${used("this.store", use)}; } }`,
      );
      const x = s.fresh("repository");
      s.line(`const ${x} = new ${repository}(${r});`);
      s.also(`const ${x}Other = new ${repository}(${d});`);
      return `((key: string) => ${x}.act(key))`;
    },
  },
  {
    name: "factory of functions",
    write: (s, r, use, d) => {
      const make = s.define(
        `make_${use.member}`,
        (n) =>
          `export const ${n} = ({ store }: { store: any }) => ({ act: async (key: string) => ${used("store", use)}, never: async () => store.neverCalled });`,
      );
      s.also(`${make}({ store: ${d} });`);
      return `${make}({ store: ${r} }).act`;
    },
  },
  {
    name: "object with methods",
    write: (s, r, use, d) => {
      const x = s.fresh("api");
      s.line(
        `const ${x} = { store: ${r}, other: ${d}, async act(key: string) { return ${used("this.store", use)}; }, async never() { return ${used("this.store", use)} ?? this.other; } };`,
      );
      return `((key: string) => ${x}.act(key))`;
    },
  },
  {
    name: "promise chain",
    write: (_s, r, use) =>
      `((key: string) => Promise.resolve(key).then((k) => ${used(r, use, "k")}))`,
  },
  {
    name: "flag",
    write: (s, r, use) => {
      const access = s.define(
        `access_${use.member}`,
        (n) =>
          `export async function ${n}(store: any, mode: "no" | "yes", key: string) { if (mode === "yes") return ${used("store", use)}; return store.neverRead; }`,
      );
      return `((key: string) => ${access}(${r}, "yes", key))`;
    },
  },
  {
    name: "async generator",
    write: (_s, r, use) =>
      `(async (key: string) => { async function* all() { yield await ${used(r, use)}; } for await (const each of all()) return each; })`,
  },
  byMethod("bound method", (s, r, { member, args }) => {
    const x = s.fresh("bound");
    s.line(`const ${x} = ${r}.${member}.bind(${r});`);
    return `(async (key: string) => ${x}(${args("key")}))`;
  }),
  byMethod("call", (s, r, { member, args }) => {
    const x = s.fresh("target");
    s.line(`const ${x} = ${r};`);
    return `(async (key: string) => ${x}.${member}.call(${x}, ${args("key")}))`;
  }),
  byMethod("apply by Reflect", (s, r, { member, args }) => {
    const x = s.fresh("target");
    s.line(`const ${x}: any = ${r};`);
    return `(async (key: string) => Reflect.apply(${x}.${member}, ${x}, [${args("key")}]))`;
  }),
  byMethod("computed member", (s, r, { member, args }) => {
    const x = s.fresh("method");
    s.line(`const ${x} = "${member}" as const;`);
    return `(async (key: string) => ${r}[${x}](${args("key")}))`;
  }),
  byMethod(
    "optional call",
    (_s, r, { member, args }) => `(async (key: string) => ${r}?.${member}?.(${args("key")}))`,
  ),
];
