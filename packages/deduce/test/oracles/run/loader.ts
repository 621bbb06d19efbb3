import { createRequire } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

type Namespace = Record<string, unknown>;
type Export = (name: string | Namespace, value?: unknown) => unknown;
interface Body {
  readonly setters: readonly ((namespace: Namespace) => void)[];
  readonly execute: () => void | Promise<void>;
}
type Declare = (add: Export, context: { import(specifier: string): Promise<Namespace> }) => Body;
interface Module {
  readonly namespace: Namespace;
  readonly listeners: Set<() => void>;
  readonly dependencies: readonly string[];
  body: Body | undefined;
  done: Promise<void> | undefined;
}

const require = createRequire(import.meta.url);

/** TypeScript that runs as it stands: its modules are made to run once, for any number of worlds. */
export class CompiledProgram {
  readonly #files = new Map<string, { dependencies: string[]; declare: Declare }>();

  constructor(files: ReadonlyMap<string, string>) {
    for (const [path, text] of files) this.#files.set(path, compile(text));
  }

  /**
   * Runs the entry and what it imports, with state of its own.
   *
   * @param libraries what stands in for packages, by specifier
   */
  async run(entry: string, libraries: Readonly<Record<string, Namespace>>): Promise<Namespace> {
    const modules = new Map<string, Module>();
    const load = (path: string): Module => {
      const known = modules.get(path);
      if (known) return known;
      const made = this.#link(path, libraries, (specifier) => load(this.#resolve(path, specifier)));
      modules.set(path, made);
      if (made.body) {
        made.dependencies.forEach((each, i) => {
          const from = load(this.#resolve(path, each));
          const update = () => made.body?.setters[i]?.(from.namespace);
          from.listeners.add(update);
          update();
        });
      }
      return made;
    };
    const start = (module: Module, path: string): Promise<void> =>
      (module.done ??= (async () => {
        for (const each of module.dependencies) {
          const inside = this.#resolve(path, each);
          const dependency = load(inside);
          if (!dependency.done) await start(dependency, inside);
        }
        await module.body?.execute();
      })());
    const importing = async (path: string): Promise<Namespace> => {
      const module = load(path);
      await start(module, path);
      return module.namespace;
    };
    this.#import = importing;
    return importing(entry);
  }

  #import: (path: string) => Promise<Namespace> = () => Promise.reject(new Error("not running"));

  #link(
    path: string,
    libraries: Readonly<Record<string, Namespace>>,
    _: (specifier: string) => Module,
  ): Module {
    const file = this.#files.get(path);
    const listeners = new Set<() => void>();
    if (!file) {
      const found =
        libraries[path] ?? (path.startsWith("node:") ? (require(path) as Namespace) : undefined);
      if (!found) throw new Error(`There is no ${path}.`);
      return { namespace: found, listeners, dependencies: [], body: undefined, done: undefined };
    }
    const namespace: Namespace = {};
    const add: Export = (name, value) => {
      Object.assign(namespace, typeof name === "string" ? { [name]: value } : name);
      for (const each of listeners) each();
      return value;
    };
    const body = file.declare(add, {
      import: (specifier) => this.#import(this.#resolve(path, specifier)),
    });
    return { namespace, listeners, dependencies: file.dependencies, body, done: undefined };
  }

  #resolve(from: string, specifier: string): string {
    if (!specifier.startsWith(".")) return specifier;
    const base = posix.join(posix.dirname(from), specifier.replace(/\.js$/, ""));
    return [base, `${base}.ts`, `${base}/index.ts`].find((each) => this.#files.has(each)) ?? base;
  }
}

const compiled = new Map<string, { dependencies: string[]; declare: Declare }>();
const mostCompiled = 1_000;

/** Generated programs share files, and shrinking keeps most of them. */
function compile(text: string): { dependencies: string[]; declare: Declare } {
  const known = compiled.get(text);
  if (known) return known;
  const made = compileAfresh(text);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(text, made);
  return made;
}

function compileAfresh(text: string): { dependencies: string[]; declare: Declare } {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.System, target: ts.ScriptTarget.ES2022 },
  });
  let registered: { dependencies: string[]; declare: Declare } | undefined;
  const System = {
    register: (dependencies: string[], declare: Declare) => {
      registered = { dependencies, declare };
    },
  };
  new globalThis.Function("System", "__rest", outputText)(System, restOf);
  if (!registered) throw new Error("The module did not register.");
  return registered;
}

/** What the compiler's System output calls for object rest, without bringing it along. */
function restOf(from: object, left: readonly PropertyKey[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !left.includes(key)));
}
