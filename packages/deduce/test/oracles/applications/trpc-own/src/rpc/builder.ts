import type { Schema } from "./schema.js";

type Resolver<Context, Input, Output> = (options: {
  ctx: Context;
  input: Input;
}) => Promise<Output>;
type MiddlewareFn<From, To> = (options: {
  ctx: From;
  next: (extra: { ctx: To }) => Promise<unknown>;
}) => Promise<unknown>;

export interface Procedure {
  readonly type: "query" | "mutation";
  call(ctx: unknown, raw: unknown): Promise<unknown>;
}

class ProcedureBuilder<Root, Context, Input> {
  constructor(
    private readonly middlewares: readonly MiddlewareFn<any, any>[],
    private readonly schema: Schema<Input> | undefined,
  ) {}

  input<T>(schema: Schema<T>): ProcedureBuilder<Root, Context, T> {
    return new ProcedureBuilder<Root, Context, T>(this.middlewares, schema);
  }

  use<Extra>(
    middleware: MiddlewareFn<Context, Extra>,
  ): ProcedureBuilder<Root, Context & Extra, Input> {
    return new ProcedureBuilder([...this.middlewares, middleware], this.schema);
  }

  query<Output>(resolve: Resolver<Context, Input, Output>): Procedure {
    return this.build("query", resolve);
  }

  mutation<Output>(resolve: Resolver<Context, Input, Output>): Procedure {
    return this.build("mutation", resolve);
  }

  private build(type: Procedure["type"], resolve: Resolver<any, any, unknown>): Procedure {
    const { middlewares, schema } = this;
    return {
      type,
      async call(root, raw) {
        const input = schema ? schema.parse(raw) : raw;
        const run = (index: number, ctx: unknown): Promise<unknown> => {
          const middleware = middlewares[index];
          if (!middleware) return resolve({ ctx, input });
          return middleware({
            ctx,
            next: ({ ctx: extra }) => run(index + 1, { ...(ctx as object), ...extra }),
          });
        };
        return run(0, root);
      },
    };
  }
}

export const initRpc = {
  context<Context>() {
    return {
      create() {
        return {
          procedure: new ProcedureBuilder<Context, Context, undefined>([], undefined),
          router: <R extends Record<string, Procedure | AnyRouter>>(routes: R): R & AnyRouter =>
            Object.assign(Object.create(null), routes, { [isRouter]: true }),
        };
      },
    };
  },
};

export const isRouter = Symbol("router");
export type AnyRouter = { [isRouter]: true; [name: string]: Procedure | AnyRouter | true };
