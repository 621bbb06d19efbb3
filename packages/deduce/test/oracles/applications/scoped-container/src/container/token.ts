declare const type: unique symbol;

export class Token<T> {
  declare readonly [type]: T;
  readonly id: symbol;

  constructor(readonly description: string) {
    this.id = Symbol(description);
  }
}
