import type { Message, MessageHandler, MessageType, ResultOf } from "./message.js";

export type Behavior = <M extends Message<any>>(
  message: M,
  next: () => Promise<ResultOf<M>>,
) => Promise<ResultOf<M>>;

export class Bus {
  readonly #handlers = new Map<unknown, () => MessageHandler<any>>();

  constructor(private readonly behaviors: readonly Behavior[] = []) {}

  register<M extends Message<any>>(type: MessageType<M>, factory: () => MessageHandler<M>): this {
    this.#handlers.set(type, factory);
    return this;
  }

  async execute<M extends Message<any>>(message: M): Promise<ResultOf<M>> {
    const factory = this.#handlers.get(message.constructor);
    if (!factory) throw new Error(`Nobody handles ${message.constructor.name}.`);
    const handler = factory();
    return this.behaviors.reduceRight<() => Promise<ResultOf<M>>>(
      (next, behavior) => async () => (await behavior(message, next)) as ResultOf<M>,
      async () => (await handler.execute(message)) as ResultOf<M>,
    )();
  }
}
