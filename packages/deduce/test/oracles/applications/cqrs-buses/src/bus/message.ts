export abstract class Message<Result = void> {
  declare readonly _result: Result;
}
export type MessageType<M extends Message<any>> = new (...args: any[]) => M;
export type ResultOf<M> = M extends Message<infer R> ? R : never;
export interface MessageHandler<M extends Message<any>> {
  execute(message: M): Promise<ResultOf<M>>;
}
