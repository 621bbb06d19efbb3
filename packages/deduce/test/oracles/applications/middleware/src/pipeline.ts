export interface Context {
  readonly input: readonly string[];
  user?: string;
  output?: unknown;
}

export type Next = () => Promise<void>;
export type Middleware = (context: Context, next: Next) => Promise<void>;

/** Koa's way: each middleware wraps those after it. */
export function compose(middlewares: readonly Middleware[]): Middleware {
  return async (context, next) => {
    let last = -1;
    const dispatch = async (index: number): Promise<void> => {
      if (index <= last) throw new Error("next() was called twice.");
      last = index;
      const middleware = index === middlewares.length ? next : middlewares[index];
      if (middleware) await middleware(context, () => dispatch(index + 1));
    };
    await dispatch(0);
  };
}

export function toHandler(...middlewares: Middleware[]) {
  const composed = compose(middlewares);
  return async (...input: string[]): Promise<unknown> => {
    const context: Context = { input };
    await composed(context, async () => {});
    return context.output;
  };
}
