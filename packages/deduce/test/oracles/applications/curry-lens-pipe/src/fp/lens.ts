export interface Lens<S, A> {
  readonly get: (source: S) => A;
  readonly set: (value: A) => (source: S) => S;
}

export const prop =
  <S>() =>
  <K extends keyof S>(key: K): Lens<S, S[K]> => ({
    get: (source) => source[key],
    set: (value) => (source) => ({ ...source, [key]: value }),
  });

export const composeLens = <A, B, C>(outer: Lens<A, B>, inner: Lens<B, C>): Lens<A, C> => ({
  get: (source) => inner.get(outer.get(source)),
  set: (value) => (source) => outer.set(inner.set(value)(outer.get(source)))(source),
});

export const over =
  <S, A>(lens: Lens<S, A>, f: (value: A) => A) =>
  (source: S): S =>
    lens.set(f(lens.get(source)))(source);
