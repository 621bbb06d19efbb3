import { compose, type Middleware } from "./compose.js";

export class Router {
  readonly #routes: { pattern: RegExp; run: Middleware }[] = [];

  route(pattern: RegExp, ...middleware: Middleware[]): this {
    this.#routes.push({ pattern, run: compose(middleware) });
    return this;
  }

  routes(): Middleware {
    return async (context, next) => {
      const found = this.#routes.find(({ pattern }) => pattern.test(context.path));
      if (!found) return next();
      await found.run(context, next);
    };
  }
}
