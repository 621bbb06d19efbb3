export type Result<T, E> = Ok<T, E> | Err<T, E>;

class Ok<T, E> {
  readonly ok = true;
  constructor(readonly value: T) {}
  map<U>(f: (value: T) => U): Result<U, E> {
    return new Ok(f(this.value));
  }
  mapErr<F>(_: (error: E) => F): Result<T, F> {
    return new Ok(this.value);
  }
  andThen<U>(f: (value: T) => Result<U, E>): Result<U, E> {
    return f(this.value);
  }
  match<R>(cases: { ok: (value: T) => R; err: (error: E) => R }): R {
    return cases.ok(this.value);
  }
}

class Err<T, E> {
  readonly ok = false;
  constructor(readonly error: E) {}
  map<U>(_: (value: T) => U): Result<U, E> {
    return new Err(this.error);
  }
  mapErr<F>(f: (error: E) => F): Result<T, F> {
    return new Err(f(this.error));
  }
  andThen<U>(_: (value: T) => Result<U, E>): Result<U, E> {
    return new Err(this.error);
  }
  match<R>(cases: { ok: (value: T) => R; err: (error: E) => R }): R {
    return cases.err(this.error);
  }
}

export const ok = <T, E = never>(value: T): Result<T, E> => new Ok(value);
export const err = <E, T = never>(error: E): Result<T, E> => new Err(error);

export class ResultAsync<T, E> implements PromiseLike<Result<T, E>> {
  private constructor(private readonly promise: Promise<Result<T, E>>) {}

  static fromPromise<T, E>(promise: Promise<T>, onError: (error: unknown) => E): ResultAsync<T, E> {
    return new ResultAsync(
      promise.then((value) => ok<T, E>(value)).catch((error) => err<E, T>(onError(error))),
    );
  }

  static of<T, E>(result: Result<T, E>): ResultAsync<T, E> {
    return new ResultAsync(Promise.resolve(result));
  }

  andThen<U>(f: (value: T) => ResultAsync<U, E>): ResultAsync<U, E> {
    return new ResultAsync(
      this.promise.then((result) =>
        result.ok ? f(result.value).promise : err<E, U>(result.error),
      ),
    );
  }

  map<U>(f: (value: T) => U): ResultAsync<U, E> {
    return new ResultAsync(this.promise.then((result) => result.map(f)));
  }

  orElse(f: (error: E) => ResultAsync<T, E>): ResultAsync<T, E> {
    return new ResultAsync(
      this.promise.then((result) => (result.ok ? result : f(result.error).promise)),
    );
  }

  then<A, B>(
    onFulfilled?: ((value: Result<T, E>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    return this.promise.then(onFulfilled, onRejected);
  }
}
