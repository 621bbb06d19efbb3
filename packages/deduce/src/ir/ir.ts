import type { Diagnostic } from "@plutolang/diagnostics";
import type { At, Unit } from "../source/unit.js";
import type { Binding, ImportRef, Scope } from "./binding.js";

/** What the solver sees of a program: syntax with its names resolved and its sugar gone. */
export type Expression =
  | Node<"constant", { readonly value: Primitive }>
  | Node<"pattern", { readonly source: string; readonly flags: string }>
  | Node<"unknown", { readonly why: string }>
  | Node<"read", { readonly binding: Binding }>
  | Node<"import", { readonly import: ImportRef }>
  | Node<"global", { readonly name: string; readonly guarded: boolean }>
  | Node<"this">
  | Node<"new target">
  /** Gives a decorated field its first value. */
  | Node<
      "initial",
      {
        readonly key: Expression;
        readonly value: Expression | undefined;
        /** Where it goes. */
        readonly member: Member;
      }
    >
  | Member
  | Node<"super member", { readonly key: Expression }>
  | Call
  | Node<"super call", { readonly args: readonly Argument[] }>
  | New
  | Node<"function", { readonly code: Code }>
  | Node<"class", { readonly definition: ClassDefinition }>
  | Node<"object", { readonly properties: readonly Property[] }>
  /** With the texts as they are written: what a template's tag is given. */
  | Node<"array", { readonly elements: readonly Argument[]; readonly raw?: readonly Argument[] }>
  | Node<"assign", { readonly target: Pattern; readonly value: Expression }>
  | Node<"delete", { readonly member: Member }>
  | Node<
      "conditional",
      { readonly test: Expression; readonly yes: Expression; readonly no: Expression }
    >
  | Node<
      "logical",
      {
        readonly operator: "&&" | "||" | "??";
        readonly left: Expression;
        readonly right: Expression;
      }
    >
  | Node<
      "binary",
      { readonly operator: string; readonly left: Expression; readonly right: Expression }
    >
  | Node<"unary", { readonly operator: string; readonly operand: Expression }>
  | Node<"template", { readonly parts: readonly Expression[] }>
  | Node<"await", { readonly operand: Expression }>
  | Node<"yield", { readonly operand: Expression | undefined; readonly delegate: boolean }>
  | Node<"sequence", { readonly first: Expression; readonly then: Expression }>
  | Node<"module", { readonly specifier: string }>
  /** Where a class without a base runs its fields: after the parameter properties, as TypeScript has it. */
  | Node<"fields">
  /** A call whose callee is no code of the program: JSX, `import()` of something computed. */
  | Node<"foreign", { readonly operands: readonly Expression[]; readonly why: string }>;

export type Primitive = string | number | boolean | bigint | null | undefined;

type Node<T extends string, Fields = unknown> = {
  readonly t: T;
  readonly at: At;
  /** Unique in the program: contexts and allocation sites are told apart by it. */
  readonly id: number;
} & Fields;

export type Member = Node<
  "member",
  { readonly object: Expression; readonly key: Expression; readonly optional: boolean }
>;

export type Call = Node<
  "call",
  {
    readonly callee: Expression;
    readonly args: readonly Argument[];
    readonly optional: boolean;
    readonly role: CallRole;
  }
>;

export type New = Node<
  "new",
  {
    readonly callee: Expression;
    readonly args: readonly Argument[];
    readonly role: CallRole;
    /** What a bundle may do without, as the source has it; undefined for `Reflect.construct` and such. */
    readonly written: WrittenArguments;
  }
>;

/**
 * What becomes of a call's result: nothing, the next call of a chain that nothing becomes of, it is
 * awaited, it is a decorator's, or it is used.
 */
export type CallRole = "used" | "discarded" | "chained" | "awaited" | "decorator";

export interface Argument {
  readonly value: Expression;
  readonly spread: boolean;
}

/** A constructor's arguments as text, for the cuts. */
export type WrittenArguments = readonly WrittenArgument[];

export interface WrittenArgument {
  readonly at: At;
  /** Leaving it out changes nothing that the program does. */
  readonly pure: boolean;
  readonly spread: boolean;
  /** An object literal's properties. */
  readonly properties?: readonly WrittenProperty[];
}

export interface WrittenProperty {
  readonly name: string | undefined;
  /** The whole of it, name and value. */
  readonly at: At;
  readonly pure: boolean;
}

export type Property =
  | { readonly t: "value"; readonly key: Expression; readonly value: Expression; readonly at: At }
  | {
      readonly t: "get" | "set";
      readonly key: Expression;
      readonly code: Code;
      readonly id: number;
    }
  | { readonly t: "spread"; readonly value: Expression };

/** The left side of an assignment, a declaration, or a parameter. */
export type Pattern =
  | { readonly t: "binding"; readonly binding: Binding; readonly at: At }
  | { readonly t: "member"; readonly member: Member }
  | { readonly t: "super"; readonly key: Expression; readonly at: At }
  | { readonly t: "default"; readonly pattern: Pattern; readonly value: Expression }
  | {
      readonly t: "object";
      readonly properties: readonly { readonly key: Expression; readonly pattern: Pattern }[];
      readonly rest: Pattern | undefined;
      readonly at: At;
      readonly id: number;
    }
  | {
      readonly t: "array";
      readonly elements: readonly (Pattern | undefined)[];
      readonly rest: Pattern | undefined;
      readonly at: At;
      readonly id: number;
    };

export interface Code {
  /** As people know it: `find`, `Repository.find`; empty for one without a name. */
  readonly name: string;
  readonly at: At;
  readonly unit: Unit;
  readonly id: number;
  readonly is: "function" | "arrow" | "method" | "constructor" | "initializer" | "module";
  readonly async: boolean;
  readonly generator: boolean;
  readonly parameters: readonly Pattern[];
  readonly rest: Pattern | undefined;
  readonly scope: Scope;
  /** A function expression's own name inside it. */
  readonly self: Binding | undefined;
  /** Its `arguments`, if something in it reads them. */
  readonly arguments?: Binding | undefined;
  readonly body: readonly Statement[];
}

export interface ClassDefinition {
  readonly name: string;
  readonly at: At;
  readonly scope: Scope;
  /** The class's own name inside it. */
  readonly self: Binding | undefined;
  readonly base: Expression | undefined;
  readonly constructorCode: Code | undefined;
  readonly members: readonly ClassMember[];
  /** Instance fields, as code that runs with the instance as `this`. */
  readonly fields: Code | undefined;
  /** Static fields and blocks likewise, in order. */
  readonly statics: Code | undefined;
  readonly decorators: readonly Expression[];
  readonly decoratedFields: readonly DecoratedField[];
  /** Decorators of the constructor's parameters. */
  readonly parameters: readonly DecoratedParameter[];
  /** What the compiler writes down of the types of the constructor's parameters. */
  readonly parameterTypes: readonly Expression[];
}

export interface ClassMember {
  readonly t: "method" | "get" | "set";
  readonly static: boolean;
  readonly key: Expression;
  readonly code: Code;
  readonly decorators: readonly Expression[];
  readonly parameters: readonly DecoratedParameter[];
}

export interface DecoratedField {
  /** `accessor name`: a getter and a setter, which are members of the class. */
  readonly t: "field" | "accessor";
  readonly static: boolean;
  readonly key: Expression;
  readonly decorators: readonly Expression[];
  /** What the compiler writes down of its type. */
  readonly type: Expression | undefined;
  readonly at: At;
  readonly id: number;
}

export interface DecoratedParameter {
  readonly index: number;
  readonly decorators: readonly Expression[];
}

export type Statement =
  | { readonly t: "expression"; readonly expression: Expression }
  | {
      readonly t: "block";
      readonly scope: Scope;
      readonly body: readonly Statement[];
      readonly label: Label | undefined;
    }
  | {
      readonly t: "if";
      readonly test: Expression;
      readonly yes: Statement;
      readonly no: Statement | undefined;
    }
  | Loop
  | Each
  | {
      readonly t: "switch";
      readonly value: Expression;
      readonly scope: Scope;
      readonly cases: readonly {
        readonly test: Expression | undefined;
        readonly body: readonly Statement[];
      }[];
      readonly label: Label;
    }
  | {
      readonly t: "try";
      readonly block: Statement;
      readonly scope: Scope;
      readonly parameter: Pattern | undefined;
      readonly handler: Statement | undefined;
      readonly finalizer: Statement | undefined;
    }
  | { readonly t: "return"; readonly value: Expression | undefined }
  | { readonly t: "throw"; readonly value: Expression }
  | { readonly t: "jump"; readonly to: Label; readonly is: "break" | "continue" };

/** The target of `break` and `continue`. */
export interface Label {
  readonly names: readonly string[];
  readonly is: "loop" | "switch" | "block";
}

export interface Loop {
  readonly t: "loop";
  readonly scope: Scope;
  readonly init: readonly Statement[];
  readonly test: Expression | undefined;
  readonly update: Expression | undefined;
  readonly body: Statement;
  /** `do … while`: the body comes first. */
  readonly testLast: boolean;
  readonly label: Label;
}

export interface Each {
  readonly t: "each";
  readonly scope: Scope;
  readonly target: Pattern;
  readonly over: Expression;
  readonly is: "of" | "in";
  /** `for await` */
  readonly waits: boolean;
  readonly body: Statement;
  readonly label: Label;
  readonly at: At;
  readonly id: number;
}

/** A module of the user's own, lowered. */
export interface ModuleCode {
  readonly unit: Unit;
  readonly code: Code;
  /** Own modules that it runs first, and others, in order. */
  readonly imports: readonly { readonly specifier: string; readonly at: At }[];
  /** Modules that it imports while it runs. */
  readonly lazyImports: readonly { readonly specifier: string; readonly at: At }[];
  readonly exports: ReadonlyMap<string, Binding | ImportRef>;
  readonly stars: readonly string[];
  /** Names that `declare global` and `declare const` bring. */
  readonly ambient: ReadonlySet<string>;
  /** Errors that the parser does not look for. */
  readonly problems: readonly Diagnostic[];
}
