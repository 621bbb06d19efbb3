/**
 * What the deducer must know of a resource kind, as data. One constant of this type stands in each
 * `kinds/<kind>/kind.ts`.
 *
 * `Operation` is the union of the operations' names: a member that needs one that does not exist
 * fails to compile.
 */
export interface Kind<Name extends string = string, Operation extends string = string> {
  /** The class's name, as the SDK exports it. */
  readonly name: Name;
  /** What the resource is in one line, for help texts and the reference. */
  readonly summary: string;
  /** The ways to call the constructor; the first whose parameters fit is taken. */
  readonly signatures: readonly (readonly Parameter[])[];
  /** What a name may look like. */
  readonly naming: Naming;
  /** What a function may do with a resource of this kind, and what it then needs. */
  readonly operations: Readonly<Record<Operation, OperationNeeds>>;
  /** Members of the class by name: which operations their use needs. Any other member needs none. */
  readonly members: Readonly<Record<string, Member<Operation>>>;
  /** The AWS resource that the operations' actions apply to. */
  readonly arn: { readonly service: string; readonly resource: (physicalName: string) => string };
  /**
   * Room for the physical name on AWS, in characters: AWS's limit, less what the names of the
   * resources beside it add.
   */
  readonly maxPhysicalName: number;
}

/** A constructor parameter. */
export type Parameter =
  | { readonly role: "name"; readonly optional?: boolean }
  | { readonly role: "handler" }
  | { readonly role: "argument"; readonly name: string; readonly schema: Schema }
  | { readonly role: "options"; readonly optional?: boolean; readonly fields: Fields };

/** The fields of an options object. A field of type `name` names the resource. */
export type Fields = Readonly<Record<string, Schema & { readonly optional?: boolean }>>;

/** What a constructor argument may be. */
export type Schema =
  | { readonly type: "name" }
  | {
      readonly type: "string";
      readonly oneOf?: readonly string[];
      readonly pattern?: RegExp;
      /** What a string that fits the pattern is, for the message: "an instance type such as ml.m5.xlarge". */
      readonly expected?: string;
    }
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
      readonly integer?: boolean;
    }
  | { readonly type: "boolean" }
  | { readonly type: "list"; readonly of: Schema }
  | {
      readonly type: "record";
      readonly of: Schema;
      /** What its keys must look like; `rule` completes "… may not be set: ". */
      readonly key?: { readonly pattern: RegExp; readonly rule: string };
    }
  | { readonly type: "object"; readonly fields: Fields }
  | { readonly type: "any of"; readonly of: readonly Schema[] };

export interface Naming {
  readonly pattern: RegExp;
  /** The pattern in words, for the message. */
  readonly rule: string;
  /** In characters. */
  readonly maxLength: number;
  /** The name of a resource whose constructor got none, where that is allowed. */
  readonly default?: string;
}

export interface OperationNeeds {
  /** Stands between "may" and the resource's name: "invoke the endpoint". */
  readonly description: string;
  /** The exact IAM actions. Empty where the operation needs to know the resource and nothing more. */
  readonly actions: readonly `${string}:${string}`[];
  /** The page of AWS that says so. */
  readonly source?: string;
  /**
   * The operation needs what AWS tells only of a resource that exists, such as its URL: functions
   * that need it of each other in a circle cannot be created.
   */
  readonly late?: true;
}

/**
 * A member of the class. A `property` is used when it is read; a `method` when it is called, and
 * when it is taken without being called, for whoever holds it may call it.
 */
export interface Member<Operation extends string = string> {
  readonly is: "property" | "method";
  readonly needs: readonly Operation[];
}

/** Checks a kind's data and keeps its literal types. */
export function defineKind<Name extends string, Operation extends string>(
  kind: Kind<Name, Operation>,
): Kind<Name, Operation> {
  return kind;
}
