import type { MemberUse } from "./features/operations.js";
import type { SourceFile, Writer } from "./writer.js";

const plain =
  (...given: string[]) =>
  (key: string) =>
    [key, ...given].join(", ");
const method = (member: string, operation: string, args: MemberUse["args"]): MemberUse => ({
  is: "method",
  member,
  operation,
  args,
});

/** A kind, the members that functions use, and how a resource of it is made. */
export interface KindOfResource {
  readonly kind: string;
  readonly members: readonly MemberUse[];
  readonly create: (name: string, of: string) => string;
}

export const kindsOfResources: readonly KindOfResource[] = [
  {
    kind: "KVStore",
    members: [
      method("get", "get", plain()),
      method("set", "set", plain('"value"')),
      method("delete", "delete", plain()),
    ],
    create: (name, of) => `new ${of}(${name})`,
  },
  {
    kind: "SageMaker",
    members: [
      method("invoke", "invoke", (key) => `{ inputs: ${key} }`),
      { is: "property", member: "endpointName", operation: "invoke", args: () => "" },
      method("endpointUrl", "invoke", () => ""),
    ],
    create: (name, of) => `new ${of}(${name}, "image", { instanceType: "ml.m5.xlarge" })`,
  },
  {
    kind: "Function",
    members: [method("invoke", "invoke", plain()), method("url", "url", () => "")],
    create: (name, of) => `new ${of}(async (key: string) => key, { name: ${name} })`,
  },
];

type Form = (w: Writer, file: SourceFile, made: Making) => void;

interface Making {
  readonly variable: string;
  readonly name: string;
  readonly kind: KindOfResource;
}

const create = ({ kind }: Making, name: string, of = kind.kind) => kind.create(name, of);

/** Ways to make a resource; each exports it from its file. */
export const forms: readonly Form[] = [
  (_, file, made) => {
    file.imports.add(`import { ${made.kind.kind} } from "@plutolang/pluto";`);
    file.body.push(`export const ${made.variable} = ${create(made, `"${made.name}"`)};`);
  },
  (_, file, made) => {
    file.imports.add(
      `import { ${made.kind.kind} as Renamed${made.kind.kind} } from "@plutolang/pluto";`,
    );
    file.body.push(
      `export const ${made.variable} = ${create(made, `"${made.name}"`, `Renamed${made.kind.kind}`)};`,
    );
  },
  (_, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    file.body.push(
      `export const ${made.variable} = ${create(made, `"${made.name}"`, `pluto.${made.kind.kind}`)};`,
    );
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const alias = w.fresh("Alias");
    file.body.push(`const ${alias} = pluto.${made.kind.kind};`);
    file.body.push(
      `export const ${made.variable} = ${create(made, `\`\${"${made.name.slice(0, 2)}"}${made.name.slice(2)}\``, alias)};`,
    );
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const make = w.fresh("make");
    file.body.push(
      `function ${make}(name: string) { return ${create(made, "name", `pluto.${made.kind.kind}`)}; }`,
    );
    file.body.push(
      `export const ${made.variable} = ${make}("${made.name}"); ${make}("${made.name}-twin");`,
    );
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const all = w.fresh("all");
    file.body.push(`const ${all}: Record<string, any> = {};`);
    file.body.push(
      `for (const name of ["${made.name}", "${made.name}-twin"]) ${all}[name] = ${create(made, "name", `pluto.${made.kind.kind}`)};`,
    );
    file.body.push(`export const ${made.variable} = ${all}["${made.name}"];`);
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const all = w.fresh("all");
    file.body.push(
      `const ${all} = Object.fromEntries(["${made.name}", "${made.name}-twin"].map((name) => [name, ${create(made, "name", `pluto.${made.kind.kind}`)}]));`,
    );
    file.body.push(`export const { "${made.name}": ${made.variable} } = ${all};`);
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const names = w.fresh("names");
    file.body.push(`const ${names} = { one: { suffix: "-twin" }, two: { suffix: "" } } as const;`);
    file.body.push(
      `export const [, ${made.variable}] = Object.values(${names}).map(({ suffix }) => ${create(made, `"${made.name}" + suffix`, `pluto.${made.kind.kind}`)});`,
    );
  },
  (w, file, made) => {
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const home = w.fresh("Stores");
    file.body.push(
      `class ${home} { static readonly it = ${create(made, `"${made.name}"`, `pluto.${made.kind.kind}`)}; readonly own = ${create(made, `"${made.name}-own"`, `pluto.${made.kind.kind}`)}; }`,
    );
    file.body.push(`new ${home}();`);
    file.body.push(`export const ${made.variable} = ${home}.it;`);
  },
];
