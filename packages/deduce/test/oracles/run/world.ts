import { createRequire } from "node:module";
import { posix } from "node:path";
import { type CompiledModule, compile, type ModuleBody, type Namespace } from "./compile.js";

interface Module {
  readonly path: string;
  readonly namespace: Namespace;
  readonly dependencies: readonly string[];
  /** Modules that import it want to know of each export. */
  readonly listeners: Set<() => void>;
  body: ModuleBody | undefined;
  done: Promise<void> | undefined;
}

const require = createRequire(import.meta.url);

/** One run of a program's modules, with state of its own. */
export class World {
  readonly #files: ReadonlyMap<string, CompiledModule>;
  readonly #modules = new Map<string, Module>();

  /** @param libraries what stands in for packages, by specifier */
  constructor(
    files: ReadonlyMap<string, string>,
    private readonly libraries: Readonly<Record<string, Namespace>>,
  ) {
    this.#files = new Map([...files].map(([path, text]) => [path, compile(text)]));
  }

  /** Runs the module and what it imports, each once. */
  async import(path: string): Promise<Namespace> {
    const module = this.#load(path);
    await this.#start(module);
    return module.namespace;
  }

  #load(path: string): Module {
    const known = this.#modules.get(path);
    if (known) return known;
    const file = this.#files.get(path);
    const dependencies = file?.dependencies.map((each) => this.#resolve(path, each)) ?? [];
    const namespace = file ? {} : this.#library(path);
    const module: Module = {
      path,
      namespace,
      dependencies,
      listeners: new Set(),
      body: undefined,
      done: undefined,
    };
    this.#modules.set(path, module);
    if (file) this.#link(module, file);
    return module;
  }

  #link(module: Module, { declare }: CompiledModule): void {
    const { namespace, listeners, path } = module;
    const body = declare(
      (name, value) => {
        Object.assign(namespace, typeof name === "string" ? { [name]: value } : name);
        for (const each of listeners) each();
        return value;
      },
      { import: (specifier) => this.import(this.#resolve(path, specifier)) },
    );
    module.body = body;
    module.dependencies.forEach((each, i) => {
      const from = this.#load(each);
      const update = () => body.setters[i]?.(from.namespace);
      from.listeners.add(update);
      update();
    });
  }

  async #start(module: Module): Promise<void> {
    module.done ??= this.#execute(module);
    await module.done;
  }

  async #execute(module: Module): Promise<void> {
    for (const each of module.dependencies) {
      const dependency = this.#load(each);
      if (!dependency.done) await this.#start(dependency);
    }
    await module.body?.execute();
  }

  #library(specifier: string): Namespace {
    const given = this.libraries[specifier];
    if (given) return given;
    if (specifier.startsWith("node:")) return require(specifier) as Namespace;
    throw new Error(`There is no ${specifier}.`);
  }

  #resolve(from: string, specifier: string): string {
    if (!specifier.startsWith(".")) return specifier;
    const base = posix.join(posix.dirname(from), specifier.replace(/\.js$/, ""));
    return [base, `${base}.ts`, `${base}/index.ts`].find((each) => this.#files.has(each)) ?? base;
  }
}
