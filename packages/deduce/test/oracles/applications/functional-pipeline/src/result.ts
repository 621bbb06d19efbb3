export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

export type Step<A, B> = (input: A) => Promise<Result<B>>;

export const andThen =
  <A, B, C>(first: Step<A, B>, second: Step<B, C>): Step<A, C> =>
  async (input) => {
    const result = await first(input);
    return result.ok ? second(result.value) : result;
  };

export const tap =
  <A>(effect: (input: A) => Promise<unknown>): Step<A, A> =>
  async (input) => {
    await effect(input);
    return ok(input);
  };

export const orElse =
  <A, B>(step: Step<A, B>, recover: (error: string, input: A) => Promise<B>): Step<A, B> =>
  async (input) => {
    const result = await step(input);
    return result.ok ? result : ok(await recover(result.error, input));
  };

export const flow = <A>(...steps: readonly Step<A, A>[]): Step<A, A> =>
  steps.reduce((before, step) => andThen(before, step));
