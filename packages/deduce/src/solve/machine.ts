import type { Diagnostic } from "@plutolang/diagnostics";
import type { Kind } from "@plutolang/pluto/kinds";
import type {
  CallRole,
  Code,
  Expression,
  Label,
  Pattern,
  Statement,
  WrittenArguments,
} from "../ir/ir.js";
import type { At } from "../source/unit.js";
import type { Args } from "../values/args.js";
import type { Environment, Obj, ResourceSite, Store } from "../values/obj.js";
import type { Cause, Use, Value } from "../values/value.js";
import type { Holders } from "./libraries/holders.js";
import type { Elements } from "./members/array-elements.js";

/** The node that a call, an allocation or a use is attributed to. */
export interface Site {
  readonly at: At;
  readonly id: number;
}

/** A call in the source, with what decides how a library's function is treated. */
export interface CallSite extends Site {
  readonly role?: CallRole;
  /** The object that the called member was taken from. */
  readonly receiver?: Expression | undefined;
  readonly member?: string | undefined;
  readonly written?: WrittenArguments;
  /** Of `Reflect.construct`: the class whose object it is to be. */
  readonly newTarget?: Value | undefined;
}

/** One way to reach a piece of code: from where, with what. */
export interface Context {
  readonly id: number;
  readonly code: Code;
  /** The function that was called, if it is one of the program's. */
  readonly callee: Obj | undefined;
  readonly caller: Context | undefined;
  /** Where the caller calls it; undefined for roots. */
  readonly calledAt: At | undefined;
  /** Runs of the same code among the callers. */
  readonly recursion: number;
  readonly depth: number;
  readonly environment: Environment | undefined;
  readonly home: Obj | undefined;
  readonly isStatic: boolean;
  self: Value;
  /** What `super(…)` gave in place of the object that was made. */
  given: Value | undefined;
  newTarget: Value;
  args: Args;
  result: Value;
  /** Objects that it throws and does not catch. */
  thrown: Value;
  /** What a generator yields. */
  generator: Obj | undefined;
  walked: boolean;
  dirty: boolean;
  active: boolean;
  /** Contexts that use its result. */
  readonly dependents: Set<Context>;
  /** How it is walked, if not by running its code. */
  readonly task: ((frame: Frame) => void) | undefined;
  readonly objects: Map<string, Obj>;
  readonly environments: Map<string, Environment>;
}

/** One walk through a context's code. */
export interface Frame {
  readonly context: Context;
  locals: (Value | undefined)[];
  environment: Environment | undefined;
  alive: boolean;
  /** Which turn of which unrolled loops this is. */
  turn: string;
  /** Branches around the present statement of which it is unknown whether they are taken. */
  unsure: number;
  returned: Value;
  jumps: Jumps;
  /** What a generator has yielded in order; closed where what comes next is not certain. */
  readonly ordered: { readonly list: Value[]; isOpen: boolean };
  /** The `try` blocks around the present statement. */
  tries: Tried[];
}

export type Jumps = Map<Label, { breaks: Locals | undefined; continues: Locals | undefined }>;

export type Locals = (Value | undefined)[];

/** What may be when an exception leaves a `try` block. */
export interface Tried {
  readonly locals: Locals;
  thrown: Value;
}

/** A use of a resource, found in the source. */
export interface FoundUse {
  readonly resource: Obj;
  readonly operations: Set<string>;
  readonly at: At;
  readonly via: readonly string[];
}

/** What one pass over code finds: over the modules, or from one handler. */
export interface Findings {
  readonly uses: Map<string, FoundUse>;
  readonly environment: Set<string>;
}

export interface Machine {
  /** Decorators are called as TypeScript had them first. */
  readonly legacyDecorators: boolean;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly sites: Map<number, ResourceSite>;
  readonly resources: Obj[];
  readonly diagnostics: Diagnostic[];
  /** 0 while the modules run; then the number of the handler. */
  run: number;
  readonly roots: Map<string, Obj>;
  contexts: Map<string, Context>;
  /** How many contexts each piece of code has, to know when to stop telling them apart. */
  census: Map<number, number>;
  /** Objects of nodes of which only so many are told apart. */
  few: Map<number, readonly Obj[]>;
  holders: Holders;
  /** Code that has called itself too often to tell its turns apart: none are, from then on. */
  readonly deep: Set<number>;
  /** Contexts to walk again. */
  pending: Set<Context>;
  /** Above 0 while it is unknown whether the present code runs at all. */
  unsure: number;
  /** Grows with every change of memory. */
  version: number;
  /** The entry and what it imports are running: what fails here, fails whenever the program starts. */
  loading: boolean;
  /** Above 0 inside of code whose exceptions something catches. */
  catching: number;
  /** Above 0 inside arguments that bundles do without. */
  cut: number;
  steps: number;
  findings: Findings;

  evaluate(frame: Frame, node: Expression): Value;
  execute(frame: Frame, statements: readonly Statement[]): void;
  assign(frame: Frame, target: Pattern, value: Value, at: At): void;
  call(frame: Frame, callee: Value, self: Value, args: Args, site: CallSite): Value;
  /** Calls something that only the engine calls: a callback of a library, of a timer. */
  callLoosely(frame: Frame, callee: Value, self: Value, args: Args, site: Site): Value;
  construct(frame: Frame, callee: Value, args: Args, site: CallSite): Value;
  get(frame: Frame, object: Value, key: Value, site: Site): Value;
  iterate(frame: Frame, value: Value, site: Site): Elements;
  set(frame: Frame, object: Value, key: Value, value: Value, site: Site): void;
  /** Everything that the value holds is used, called, or handed over: a library has it now. */
  touch(frame: Frame, value: Value, site: Site): void;
  /** Gives the context its first walk, or another if it needs one. */
  settle(context: Context): void;
  /** Notes uses that a value carries when code that runs looks at it. */
  observe(frame: Frame, value: Value, at: At): void;
  use(frame: Frame, resource: Obj, operations: readonly string[], at: At): void;
  /** @param names `*` for one that is not known */
  readEnvironment(names: readonly string[], at: At): void;
  /** @param name `*` is the module's namespace */
  imported(frame: Frame, specifier: string, name: string, from: string, at: At): Value;
  /** What an own module exports under the name, or under any if that is undefined. */
  exported(frame: Frame, module: string, name: string | undefined, at: At): Value;
  /** Names that an own module exports, through `export *` too. */
  exportNames(module: string): string[];
  /** The project declares the name for the type checker: something else brings it at run time. */
  isAmbient(name: string): boolean;
  global(name: string, guarded: boolean, at: At): Value;
  makeUse(resource: Obj, operations: readonly string[]): Use;
  report(diagnostic: Diagnostic): void;

  depend(frame: Frame, store: Store): void;
  /** Call before the first change to a store. */
  willChange(store: Store): void;
  changed(store: Store): void;
  /** Changes replace what was there; otherwise they add to it. */
  isSure(): boolean;
  cause(why: string, at: At): Cause;
}
