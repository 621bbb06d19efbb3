/** Thrown where a mutant makes the deducer run on and on. */
export class Endless extends Error {}

/** The functions that instrumented code calls. */
export interface Switches {
  /** Whether the mutant is the one that is switched on. */
  off(id: number): boolean;
  /** The operand, or nothing. */
  kept(id: number, operand: unknown): unknown;
  /** `off`, for a label, which is compared before it is reached. */
  is(id: number): boolean;
  reach(id: number): void;
}

/** One instance's switches, and what it did. */
export interface Switchboard {
  readonly switches: Switches;
  /** How often each mutant was reached. */
  readonly reached: Uint32Array;
  /** How many switches were met. */
  met(): number;
  /** Throws from now on where more than so many further switches are met. */
  allow(more: number): void;
  isEndless(): boolean;
}

/** @param active the mutant that is switched on, or none */
export function createSwitchboard(mutants: number, active: number | undefined): Switchboard {
  const reached = new Uint32Array(mutants);
  let total = 0;
  let most = Number.POSITIVE_INFINITY;
  const reach = (id: number): void => {
    reached[id] = (reached[id] ?? 0) + 1;
    total += 1;
    if (total > most) throw new Endless();
  };
  const off = (id: number): boolean => {
    reach(id);
    return id === active;
  };
  return {
    reached,
    switches: {
      off,
      kept: (id, operand) => (operand && off(id) ? false : operand),
      is: (id) => id === active,
      reach,
    },
    met: () => total,
    allow: (more) => {
      most = total + more;
    },
    isEndless: () => total > most,
  };
}
