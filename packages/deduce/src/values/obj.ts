import type { Value as ArchitectureValue } from "@plutolang/architecture";
import type { Kind, Parameter } from "@plutolang/pluto/kinds";
import type { Binding, Scope } from "../ir/binding.js";
import type { ClassDefinition, Code, WrittenArguments } from "../ir/ir.js";
import type { Context, Frame } from "../solve/machine.js";
import type { At } from "../source/unit.js";
import type { Args } from "./args.js";
import type { Native } from "./native.js";
import { nextAtomId, type Value } from "./value.js";

/** Whatever the solver writes to: a piece of the program's memory. */
export abstract class Store {
  /** Contexts that read it, and must be walked again when it changes. */
  readonly dependents = new Set<Context>();
  /** The run that made it: 0 for the modules, else one per handler. */
  constructor(readonly run: number) {}
  /** Gives what puts the present state back. */
  abstract snapshot(): () => void;
}

/** The variables of one run through a scope that inner functions use. */
export class Environment extends Store {
  cells = new Map<Binding, Value>();

  constructor(
    readonly scope: Scope,
    readonly parent: Environment | undefined,
    run: number,
  ) {
    super(run);
  }

  snapshot(): () => void {
    const { cells } = this;
    this.cells = new Map(cells);
    return () => {
      this.cells = cells;
    };
  }
}

export interface Property {
  readonly value: Value;
  readonly get?: Value | undefined;
  readonly set?: Value | undefined;
  /** It may be absent. */
  readonly maybe: boolean;
  readonly hidden?: boolean;
  /** Of an entry of a map or set. */
  readonly key?: Value;
  /** Where it was written. */
  readonly at?: At | undefined;
}

/** What an object is beside its properties. */
export type Data =
  | { readonly is: "object" }
  | { readonly is: "array" }
  | { readonly is: "map" | "set" }
  | PromiseData
  | { readonly is: "generator"; readonly async: boolean }
  | Closure
  | ClassData
  | Bound
  | { readonly is: "native"; readonly native: Native; readonly self?: Value }
  | KindData
  | Operation
  | { readonly is: "proxy"; readonly target: Value; readonly handler: Value }
  | { readonly is: "global" }
  | { readonly is: "environment" }
  | { readonly is: "namespace"; readonly module: string }
  | OpaqueData;

export interface PromiseData {
  readonly is: "promise";
  /** It never gives anything. */
  readonly onlyFails?: boolean;
  /** The code that settles it is followed: as long as it has no content, it has given nothing. */
  readonly settles?: boolean;
  /** It was made of a value, and does not fail. */
  readonly holds?: boolean;
}

export interface KindData {
  readonly is: "kind";
  readonly kind: Kind;
}

/** A method of a resource. */
export interface Operation {
  readonly is: "operation";
  readonly resource: Obj;
  readonly member: string;
}

/** What `bind` makes. */
export interface Bound {
  readonly is: "bound";
  readonly target: Value;
  readonly self: Value;
  readonly args: Args;
}

export interface Closure {
  readonly is: "function";
  readonly code: Code;
  readonly environment: Environment | undefined;
  /** `this` of the code around an arrow function. */
  self: Value | undefined;
  /** The class whose method it is, for `super`. */
  home: Obj | undefined;
  isStatic: boolean;
}

export interface ClassData {
  readonly is: "class";
  readonly definition: ClassDefinition;
  readonly environment: Environment | undefined;
  base: Value | undefined;
  readonly prototype: Obj;
  /** Classes that the compiler writes down as the types of the constructor's parameters. */
  parameterTypes: readonly Value[];
  /** The same of decorated fields, by their keys. */
  readonly fieldTypes: Map<string, Value>;
}

/** A library's object. */
export interface OpaqueData {
  readonly is: "opaque";
  /** Of a library's export: `langchain#PromptTemplate`. */
  readonly root: string | undefined;
  /** The library's object that a method call made it from. */
  readonly receiver: Obj | undefined;
}

/** What makes an object a resource. */
export interface Resource {
  readonly kind: Kind;
  /** The kind as the program sees it. */
  readonly type: Obj;
  readonly name: string;
  readonly at: At;
  readonly args: Readonly<Record<string, ArchitectureValue>>;
  /** The arguments as the program can read them back. */
  readonly given: ReadonlyMap<string, Value>;
  readonly handler: GivenHandler | undefined;
  readonly site: ResourceSite;
}

/** The argument that is called when the resource is. */
export interface GivenHandler {
  readonly value: Value;
  readonly at: At;
}

/** One `new Kind(…)` in the source. */
export interface ResourceSite {
  readonly kind: Kind;
  readonly written: WrittenArguments | undefined;
  readonly signature: readonly Parameter[];
  readonly resources: Obj[];
  /** The program reads an argument back. */
  argumentsRead: boolean;
}

/** A thing that the program made, or that was there before it. */
export class Obj extends Store {
  readonly is = "object";
  readonly id = nextAtomId();
  properties = new Map<string, Property>();
  /** Values under keys that are not known: any property, any element. */
  rest: Value | undefined;
  /** Keys of a map that are not known, or are objects. */
  keys: Value | undefined;
  /** An array whose elements are all in `properties`, in order. */
  length: number | undefined;
  /** What it inherits from. */
  prototype: Value | undefined;
  /** What `Object.freeze` and its like have made of it. */
  integrity: "fixed" | "sealed" | "frozen" | undefined;
  resource: Resource | undefined;
  /** What a library's object holds. */
  holds: { readonly value: Value; readonly at: At }[] = [];
  /** What comes out of a promise, a generator, a library's object. */
  content: Value | undefined;
  /** What a generator returns. */
  returned: Value | undefined;
  /** What a promise is rejected with. */
  reasons: Value | undefined;
  /** The object of Node's that this is, made of constants alone. */
  real: object | undefined;

  /** It stands for one object of the running program, not for several that the same code makes. */
  isSingle = false;
  /** Of an array that a walk of a handler has made: who made it last, and may still change it by itself. */
  claimedBy: Frame | undefined;
  owner: Frame | undefined;
  isShared = false;
  /** What was in it when it was passed on last, and how often that was something else. */
  shown: (Value | undefined)[] | undefined;
  looks = 0;

  constructor(
    readonly data: Data,
    readonly at: At | undefined,
    run: number,
  ) {
    super(run);
  }

  snapshot(): () => void {
    const { properties, rest, keys, length, prototype, integrity } = this;
    const { holds, content, reasons, returned, real } = this;
    this.properties = new Map(properties);
    this.holds = [...holds];
    return () => {
      Object.assign(this, {
        properties,
        rest,
        keys,
        length,
        prototype,
        integrity,
        holds,
        content,
        reasons,
        returned,
        real,
      });
    };
  }
}

export function objectsIn(value: Value): Obj[] {
  return [...value.atoms].filter((atom): atom is Obj => atom.is === "object");
}
