import type { Unit } from "../source/unit.js";

/** A stretch of source in which names are declared. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly names: Map<string, Binding>;
  readonly owner: Owner;
  /** Some binding of it is used by an inner function, and so lives in an environment. */
  captured: boolean;
}

/** A function body, or a module: whatever has local slots. */
export interface Owner {
  slots: number;
  readonly unit: Unit;
  /** Bindings of a module may be exported, and all live in its environment. */
  readonly isModule: boolean;
}

export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  readonly slot: number;
  readonly declared:
    | "let"
    | "const"
    | "var"
    | "parameter"
    | "arguments"
    | "function"
    | "class"
    | "import";
  /** Used by an inner function: it lives in an environment, not in a slot. */
  captured: boolean;
  /** An inner function assigns it. */
  assignedInside?: boolean;
  /** Of `arguments`: the function reads it. */
  isRead?: boolean;
  /** What an `import` declares. */
  import?: ImportRef;
  /** The namespace that exports it: the name stands for a property of that. */
  within?: Binding;
  /** Of a namespace or an enum: it was begun before, here is more of it. */
  begun?: boolean;
  /** What the parts of a namespace so far export. */
  exported?: Map<string, Binding>;
  /** It exists for the type checker alone: `declare`, an interface. */
  ambient?: boolean;
}

/** A name of another module. `*` is the module's namespace. */
export interface ImportRef {
  readonly specifier: string;
  readonly name: string;
}
