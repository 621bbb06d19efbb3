export abstract class Message<Result> {
  /** For inference alone. */
  declare readonly result: Result;
}

export type MessageClass<M> = new (...args: never[]) => M;
type HandlerOf<M> =
  M extends Message<infer Result> ? { execute(message: M): Promise<Result> } : never;

export class Dispatcher {
  private readonly handlers = new Map<
    MessageClass<unknown>,
    { execute(message: unknown): Promise<unknown> }
  >();

  register<M extends Message<unknown>>(message: MessageClass<M>, handler: HandlerOf<M>): this {
    this.handlers.set(message, handler as { execute(message: unknown): Promise<unknown> });
    return this;
  }

  async dispatch<Result>(message: Message<Result>): Promise<Result> {
    const handler = this.handlers.get(message.constructor as MessageClass<unknown>);
    if (!handler) throw new Error(`Nothing handles ${message.constructor.name}.`);
    return (await handler.execute(message)) as Result;
  }
}
