import ts from "typescript";

export type Namespace = Record<string, unknown>;

/** How a module gives its exports, one or many at a time. */
type Export = (name: string | Namespace, value?: unknown) => unknown;

/** What a module of the System format gives: how it takes its imports, and its code. */
export interface ModuleBody {
  readonly setters: readonly ((namespace: Namespace) => void)[];
  readonly execute: () => void | Promise<void>;
}

export interface CompiledModule {
  readonly dependencies: readonly string[];
  readonly declare: (
    add: Export,
    context: { import(specifier: string): Promise<Namespace> },
  ) => ModuleBody;
}

const known = new Map<string, CompiledModule>();
const mostKnown = 1_000;

/** A module in the System format, which runs any number of times. Generated programs share files. */
export function compile(text: string): CompiledModule {
  const found = known.get(text);
  if (found) return found;
  const made = compileAfresh(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, made);
  return made;
}

function compileAfresh(text: string): CompiledModule {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.System, target: ts.ScriptTarget.ES2022 },
  });
  let registered: CompiledModule | undefined;
  const System = {
    register: (dependencies: readonly string[], declare: CompiledModule["declare"]) => {
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
