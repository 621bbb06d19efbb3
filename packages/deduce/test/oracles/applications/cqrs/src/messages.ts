import { Message } from "./bus.js";

export class OpenAccount extends Message<string> {
  constructor(readonly owner: string) {
    super();
  }
}

export class Deposit extends Message<void> {
  constructor(
    readonly account: string,
    readonly amount: number,
  ) {
    super();
  }
}

export class GetBalance extends Message<number> {
  constructor(readonly account: string) {
    super();
  }
}
