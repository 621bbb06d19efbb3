import type { SourceFile, Writer } from "./writer.js";

/** Ways to make a function of a handler's statements. */
type HandlerForm = (w: Writer, index: SourceFile, name: string, body: string) => void;

const options = (name: string) => `{ name: "${name}" }`;

export const handlerForms: readonly HandlerForm[] = [
  (_, index, name, body) =>
    index.body.push(`new Function(async (key: string) => {\n${body}\n}, ${options(name)});`),
  (w, index, name, body) => {
    const handler = w.fresh("handle");
    index.body.push(`async function ${handler}(key: string) {\n${body}\n}`);
    index.body.push(`export const ${handler}Function = new Function(${handler}, "${name}");`);
  },
  (w, index, name, body) => {
    w.file("define").imports.add('import { Function } from "@plutolang/pluto";');
    const define = w.use(index, "define", "define");
    index.body.push(`${define}("${name}", async (key) => {\n${body}\n});`);
  },
  (w, index, name, body) => {
    const controller = w.fresh("Controller");
    index.body.push(
      `class ${controller} { constructor(readonly label: string) {} async handle(key: string) { void this.label;\n${body}\n} }`,
    );
    index.body.push(`const its${controller} = new ${controller}("${name}");`);
    index.body.push(
      `new Function(its${controller}.handle.bind(its${controller}), ${options(name)});`,
    );
  },
  (_, index, name, body) =>
    index.body.push(
      `new Function(async function* (key: string) {\n${body}\nyield key;\n}, ${options(name)});`,
    ),
  (_, index, name, body) =>
    index.body.push(
      `for (const [name, handler] of Object.entries({ "${name}": async (key: string) => {\n${body}\n} })) new Function(handler, { ...{ memory: 256 }, name });`,
    ),
  (w, index, name, body) => {
    const guard = w.use(index, "define", "guarded");
    w.file("define").imports.add('import { Function } from "@plutolang/pluto";');
    index.body.push(`new Function(${guard}(async (key) => {\n${body}\n}), ${options(name)});`);
  },
];

/** What the file `define.ts` holds, if a handler needs it. */
export const definitions = `type Handler = (key: string) => Promise<unknown>;
export function define(name: string, handler: Handler) { return new Function(handler, { name }); }
export function guarded(handler: Handler): Handler { return async (...args) => { if (args.length > 9) throw new Error("too many"); return handler(...args); }; }`;
