import { current } from "./request-context.js";

/** Runs when the request has succeeded. */
export function afterCommit(run: () => Promise<void>): void {
  current().onCommit.push(run);
}

export function Transactional<This, Args extends unknown[], R>(
  method: (this: This, ...args: Args) => Promise<R>,
  context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Promise<R>>,
) {
  return async function (this: This, ...args: Args): Promise<R> {
    const result = await method.call(this, ...args);
    afterCommit(async () => console.info(`${String(context.name)} committed`));
    return result;
  };
}
