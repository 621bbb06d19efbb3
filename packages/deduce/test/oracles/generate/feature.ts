/** Where a feature writes: one place in one file of the program, at module level or in a handler. */
export interface Scope {
  /** Adds a statement. */
  line(text: string): void;
  /** Adds a statement about what must not be granted; nothing if the step has no decoy. */
  also(text: string): void;
  /** A name that nothing else in the program has. */
  fresh(hint: string): string;
  /**
   * A definition at module level: in the file that all share, or a copy of the step's own.
   *
   * @param text the definition under the name that it gets; what it refers to is its own
   */
  define(hint: string, text: (name: string) => string): string;
  /** Imports from a library that Pluto does not see into. */
  library(specifier: string, name: string): string;
}

/** One way in which a value travels through a program. */
export interface Feature {
  readonly name: string;
  /** `operation`: only for a function that takes a key and gives a promise. */
  readonly takes: "value" | "operation";
  /** Needs `await`: only inside handlers. */
  readonly awaits?: true;
  /** Deduction may take the decoy for the value. */
  readonly imprecise?: true;
  /** Writes what is needed and gives an expression for the value that arrives. */
  readonly write: (s: Scope, value: string, decoy: string) => string;
}

/** A feature for any value. */
export function carry(name: string, write: Feature["write"], more: Partial<Feature> = {}): Feature {
  return { name, takes: "value", write, ...more };
}

/** A feature for functions of a key: what it gives calls them. */
export function wrap(name: string, write: Feature["write"], more: Partial<Feature> = {}): Feature {
  return { name, takes: "operation", write, ...more };
}
