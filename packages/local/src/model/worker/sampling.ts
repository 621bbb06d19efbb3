import type { Sampling } from "../messages.js";

/** A token that may come next. */
export interface Candidate<T = number> {
  readonly token: T;
  readonly probability: number;
}

/** Narrows candidates, which come and go with the likeliest first. */
type Filter = <T>(candidates: readonly Candidate<T>[]) => readonly Candidate<T>[];

/**
 * Leaves the candidates to draw from, as Text Generation Inference does and in its order: the
 * temperature has been applied before, then `top_k`, `top_p` and `typical_p`, each to what the one
 * before it left. The probabilities of what remains add up to 1.
 *
 * @param candidates the likeliest first
 */
export function narrow<T>(
  candidates: readonly Candidate<T>[],
  { topK, topP, typicalP }: Omit<Sampling, "temperature" | "seed">,
): readonly Candidate<T>[] {
  const filters: readonly Filter[] = [
    (all) => (topK === 0 ? all : all.slice(0, topK)),
    (all) => (topP === 1 ? all : upTo(topP, all)),
    (all) => (typicalP === 1 ? all : typical(typicalP, all)),
  ];
  return filters.reduce((left, filter) => normalise(filter(left)), candidates);
}

/** @param at from 0 to below 1 */
export function draw<T>(candidates: readonly Candidate<T>[], at: number): Candidate<T> | undefined {
  let sum = 0;
  const drawn = candidates.find(({ probability }) => {
    sum += probability;
    return at < sum;
  });
  return drawn ?? candidates.at(-1);
}

/** The fewest from the front whose probabilities reach `share`; the first in any case. */
function upTo<T>(share: number, candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  let before = 0;
  return candidates.filter(({ probability }, index) => {
    const kept = index === 0 || before < share;
    before += probability;
    return kept;
  });
}

/** Those whose surprise is nearest to what is to be expected. */
function typical<T>(share: number, candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const surprise = ({ probability }: Candidate<T>) => -Math.log(probability);
  const entropy = candidates.reduce((sum, each) => sum + each.probability * surprise(each), 0);
  const distance = (each: Candidate<T>) => Math.abs(surprise(each) - entropy);
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b));
  return upTo(share, nearest).toSorted((a, b) => b.probability - a.probability);
}

function normalise<T>(candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const sum = candidates.reduce((total, { probability }) => total + probability, 0);
  return candidates.map(({ token, probability }) => ({ token, probability: probability / sum }));
}
