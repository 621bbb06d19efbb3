import fc from "fast-check";

/** One step of a value's way; numbers choose among what is possible at that place. */
export interface Step {
  readonly feature: number;
  /** From here on the way goes on inside the handler. */
  readonly inside: boolean;
  /** Goes to the next file first. */
  readonly move: boolean;
  /** How the value goes from file to file. */
  readonly crossing: number;
  /** Has a definition of its own, where others share one. */
  readonly own: boolean;
  /** Something that is not used goes the same way. */
  readonly decoy: boolean;
}

/** A use of a resource by one or more functions, and the way that leads to it. */
export interface Use {
  readonly functions: readonly number[];
  readonly resource: number;
  readonly member: number;
  /** What happens to the resource. */
  readonly before: readonly Step[];
  /** How a function that uses it is made. */
  readonly making: Step;
  /** What happens to that function. */
  readonly after: readonly Step[];
}

/** A program, as the choices that make it. */
export interface Program {
  readonly files: number;
  readonly resources: readonly { readonly kind: number; readonly form: number }[];
  readonly functions: readonly { readonly form: number }[];
  readonly uses: readonly Use[];
  /** With helpers that nobody calls, classes that nobody builds, code that is not reached. */
  readonly idle: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  feature: fc.nat(999),
  inside: fc.boolean().map((each) => each),
  move: fc.boolean(),
  crossing: fc.nat(99),
  own: fc.boolean(),
  decoy: fc.boolean(),
});

const use: fc.Arbitrary<Use> = fc.record({
  functions: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
  resource: fc.nat(3),
  member: fc.nat(9),
  before: fc.array(step, { maxLength: 4 }),
  making: step,
  after: fc.array(step, { maxLength: 4 }),
});

/** Programs of one to four files, functions and uses, each use with up to nine steps. */
export const program: fc.Arbitrary<Program> = fc.record({
  files: fc.integer({ min: 1, max: 4 }),
  resources: fc.array(fc.record({ kind: fc.nat(9), form: fc.nat(99) }), {
    minLength: 1,
    maxLength: 4,
  }),
  functions: fc.array(fc.record({ form: fc.nat(99) }), { minLength: 1, maxLength: 4 }),
  uses: fc.array(use, { minLength: 1, maxLength: 4 }),
  idle: fc.boolean(),
});
