import { Observable, type Operator } from "./observable.js";

export const map =
  <A, B>(f: (value: A) => B): Operator<A, B> =>
  (source) =>
    new Observable((observer) =>
      source.subscribe({ ...observer, next: (value) => observer.next(f(value)) }),
    );

export const filter =
  <A>(keep: (value: A) => boolean): Operator<A, A> =>
  (source) =>
    new Observable((observer) =>
      source.subscribe({
        ...observer,
        next: (value) => (keep(value) ? observer.next(value) : undefined),
      }),
    );

export const mergeMap =
  <A, B>(f: (value: A) => Observable<B>): Operator<A, B> =>
  (source) =>
    new Observable((observer) => {
      let active = 1;
      const done = () => {
        if (--active === 0) observer.complete();
      };
      return source.subscribe({
        next(value) {
          active++;
          f(value).subscribe({
            next: (inner) => observer.next(inner),
            error: (e) => observer.error(e),
            complete: done,
          });
        },
        error: (error) => observer.error(error),
        complete: done,
      });
    });

export const toPromise = <T>(source: Observable<T>): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const all: T[] = [];
    source.subscribe({
      next: (value) => void all.push(value),
      error: reject,
      complete: () => resolve(all),
    });
  });
