type Fn = (...args: any[]) => any;

export const pipe = <A>(value: A, ...fns: Fn[]): any =>
  fns.reduce((acc, fn) => fn(acc), value as any);

export const flow =
  (first: Fn, ...rest: Fn[]) =>
  (...args: unknown[]): any =>
    rest.reduce((acc, fn) => fn(acc), first(...args));

export const compose = (...fns: Fn[]): Fn =>
  fns.reduceRight(
    (next, fn) =>
      (...args) =>
        fn(next(...args)),
  );

export const curry = <F extends Fn>(fn: F): Fn => {
  const curried = (...given: unknown[]): unknown =>
    given.length >= fn.length ? fn(...given) : (...more: unknown[]) => curried(...given, ...more);
  return curried as Fn;
};

export const then =
  <A, B>(fn: (value: A) => B | Promise<B>) =>
  async (value: A | Promise<A>): Promise<B> =>
    fn(await value);

export const tap =
  <A>(effect: (value: A) => unknown) =>
  async (value: A): Promise<A> => {
    await effect(value);
    return value;
  };
