import type { SourceFile, Writer } from "./writer.js";

/** How a value of one file gets into another; gives the expression for it there. */
type Crossing = (w: Writer, from: SourceFile, to: SourceFile, name: string) => string;

const named: Crossing = (w, from, to, name) => {
  from.body.push(`export { ${name} };`);
  return w.use(to, from.name, name);
};

function barrel(w: Writer, to: SourceFile, line: string): string {
  const name = w.fresh("barrel");
  w.file(name).body.push(line);
  void to;
  return name;
}

/** Between modules; the order is that of simplicity. */
export const crossings: readonly Crossing[] = [
  named,
  (w, from, to, name) => {
    const other = w.fresh("renamed");
    from.body.push(`export { ${name} as ${other}Out };`);
    to.imports.add(`import { ${other}Out as ${other} } from "./${from.name}";`);
    return other;
  },
  (w, from, to, name) => {
    if (from.hasDefault) return named(w, from, to, name);
    from.hasDefault = true;
    from.body.push(`export default ${name};`);
    const other = w.fresh("main");
    to.imports.add(`import ${other} from "./${from.name}.js";`);
    return other;
  },
  (w, from, to, name) => {
    const space = w.fresh("space");
    from.body.push(`export { ${name} };`);
    to.imports.add(`import * as ${space} from "./${from.name}.js";`);
    return `${space}.${name}`;
  },
  (w, from, to, name) => {
    from.body.push(`export { ${name} };`);
    const other = w.fresh("through");
    const via = barrel(w, to, `export { ${name} as ${other} } from "./${from.name}.js";`);
    to.imports.add(`import { ${other} } from "./${via}.js";`);
    return other;
  },
  (w, from, to, name) => {
    from.body.push(`export { ${name} };`);
    const via = barrel(w, to, `export * from "./${from.name}.js";`);
    const outer = w.fresh("barrel");
    w.file(outer).body.push(`export * from "./${via}";`);
    to.imports.add(`import { ${name} } from "./${outer}.js";`);
    return name;
  },
  (w, from, to, name) => {
    from.body.push(`export { ${name} };`);
    const inner = w.fresh("inner");
    const via = barrel(w, to, `export * as ${inner} from "./${from.name}.js";`);
    to.imports.add(`import { ${inner} } from "./${via}.js";`);
    return `${inner}.${name}`;
  },
  (w, from, to, name) => {
    const key = w.fresh("entry");
    w.file("registry").body.push("");
    from.body.push(`${w.use(from, "registry", "registry")}.set("${key}", ${name});`);
    to.imports.add(`import "./${from.name}.js";`);
    return `(${w.use(to, "registry", "registry")}.get("${key}") as any)`;
  },
  (w, from, to, name) => {
    const made = w.fresh("give");
    from.body.push(`export function ${made}() { return ${name}; }`);
    return `${w.use(to, from.name, made)}()`;
  },
];

/** From a module into a handler. */
export const lateCrossings: readonly ((from: SourceFile, name: string) => string)[] = [
  (from, name) => {
    from.body.push(`export { ${name} };`);
    return `(await import("./${from.name}.js")).${name}`;
  },
  (from, name) => {
    from.body.push(`export { ${name} };`);
    return `(await import("./${from.name}.js").then(({ ${name}: late }) => late))`;
  },
];
