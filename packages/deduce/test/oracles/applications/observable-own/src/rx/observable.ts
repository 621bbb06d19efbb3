export interface Observer<T> {
  next(value: T): void;
  error?(error: unknown): void;
  complete?(): void;
}
export type Operator<A, B> = (source: Observable<A>) => Observable<B>;

export class Observable<T> {
  constructor(
    private readonly onSubscribe: (observer: Required<Observer<T>>) => (() => void) | void,
  ) {}

  static of<T>(...values: T[]): Observable<T> {
    return new Observable((observer) => {
      values.forEach((value) => observer.next(value));
      observer.complete();
    });
  }

  static from<T>(promise: Promise<T>): Observable<T> {
    return new Observable((observer) => {
      promise.then(
        (value) => {
          observer.next(value);
          observer.complete();
        },
        (error) => observer.error(error),
      );
    });
  }

  pipe<A>(a: Operator<T, A>): Observable<A>;
  pipe<A, B>(a: Operator<T, A>, b: Operator<A, B>): Observable<B>;
  pipe<A, B, C>(a: Operator<T, A>, b: Operator<A, B>, c: Operator<B, C>): Observable<C>;
  pipe(...operators: Operator<any, any>[]): Observable<any> {
    return operators.reduce((source, operator) => operator(source), this as Observable<any>);
  }

  subscribe(observer: Observer<T> | ((value: T) => void)): () => void {
    const given = typeof observer === "function" ? { next: observer } : observer;
    const stop = this.onSubscribe({
      next: (value) => given.next(value),
      error: (error) => given.error?.(error),
      complete: () => given.complete?.(),
    });
    return () => stop?.();
  }
}

export class Subject<T> extends Observable<T> implements Observer<T> {
  readonly #observers = new Set<Required<Observer<T>>>();

  constructor() {
    super((observer) => {
      this.#observers.add(observer);
      return () => this.#observers.delete(observer);
    });
  }

  next(value: T): void {
    for (const observer of [...this.#observers]) observer.next(value);
  }

  complete(): void {
    for (const observer of [...this.#observers]) observer.complete();
  }
}
