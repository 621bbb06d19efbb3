import { type Context, compose, type Middleware } from "./compose.js";

export class Application {
  readonly #middleware: Middleware[] = [];

  use(middleware: Middleware): this {
    this.#middleware.push(middleware);
    return this;
  }

  callback(): (path: string, body?: unknown) => Promise<{ status: number; body: unknown }> {
    const run = compose(this.#middleware);
    return async (path, body) => {
      const context: Context = { path, body, state: {}, status: 404 };
      await run(context, async () => {});
      return { status: context.status, body: context.response };
    };
  }
}
