export interface Context {
  readonly path: string;
  readonly body: unknown;
  readonly state: Record<string, unknown>;
  status: number;
  response?: unknown;
}

export type Next = () => Promise<void>;
export type Middleware = (context: Context, next: Next) => Promise<void> | void;

/** As koa-compose does it. */
export function compose(middleware: readonly Middleware[]): Middleware {
  return (context, next) => {
    let index = -1;
    const dispatch = (i: number): Promise<void> => {
      if (i <= index) return Promise.reject(new Error("next() called multiple times"));
      index = i;
      const fn = i === middleware.length ? next : middleware[i];
      if (!fn) return Promise.resolve();
      try {
        return Promise.resolve(fn(context, () => dispatch(i + 1)));
      } catch (error) {
        return Promise.reject(error);
      }
    };
    return dispatch(0);
  };
}
