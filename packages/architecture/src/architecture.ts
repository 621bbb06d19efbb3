/**
 * What the deducer found in one program. It survives `JSON.parse(JSON.stringify(x))`, holds no
 * secret and no absolute path, and is all that later stages know of the source.
 */
export interface Architecture {
  readonly version: 1;
  /** The project's name, from `pluto.yml` or package.json. */
  readonly project: string;
  /** The entry file, relative to the project's root, with `/` between the parts. */
  readonly entry: string;
  readonly resources: readonly Resource[];
  readonly grants: readonly Grant[];
  /** Source text that a bundle does without. */
  readonly cuts: readonly Cut[];
}

/** One cloud resource, from one evaluation of one `new Kind(…)`. */
export interface Resource {
  readonly id: ResourceId;
  readonly kind: string;
  readonly name: string;
  /** The constructor's arguments by their public names; name and handlers left out, options flattened. */
  readonly args: Readonly<Record<string, Value>>;
  readonly at: Position;
  /** How the handler of a function is called; absent on every other kind. */
  readonly handler?: Handler;
}

/** What is known of a function's handler. */
export interface Handler {
  /** An async generator, whose values are sent to the client as they come. */
  readonly streaming: boolean;
  /** Environment variables that code reached from the handler reads. */
  readonly environment: readonly string[];
}

/** `Kind/name`, unique in a program. */
export type ResourceId = `${string}/${string}`;

/** A constructor argument as deduced: JSON, with references to environment variables in it. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | EnvironmentReference
  | Interpolation
  | { readonly [key: string]: Value };

/** `process.env.NAME`, never its value; `default` is what `??` or `||` gives when it is unset. */
export interface EnvironmentReference {
  readonly $env: string;
  readonly default?: Value;
}

/** A string made of parts of which at least one is an environment variable. */
export interface Interpolation {
  readonly $join: readonly Value[];
}

/** Leave for one resource (`from`, a function) to use another, with the reason. */
export interface Grant {
  readonly from: ResourceId;
  readonly to: ResourceId;
  /** Names of operations of the kind of `to`, sorted. */
  readonly operations: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Where the source needs a grant. */
export interface Evidence extends Position {
  /**
   * Names of the functions on the way, the handler's first, the one that holds the span last.
   * `<anonymous>` has none, and `<module src/index.ts>` is the code that runs as that file loads.
   */
  readonly via: readonly string[];
  /** The operations needed at this span. */
  readonly operations: readonly string[];
}

/** A place in the source. Line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Source text that bundles replace: the handlers of other functions, and constructor arguments that
 * only the deployment needs.
 */
export interface Cut {
  /** Relative to the project's root. */
  readonly file: string;
  /** UTF-16 offsets into the file, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Functions whose bundle keeps the text. */
  readonly keepFor: readonly ResourceId[];
}
