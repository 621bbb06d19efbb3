import { Message } from "./bus/message.js";

export class OpenAccount extends Message<string> {
  constructor(readonly owner: string) {
    super();
  }
}
export class Deposit extends Message {
  constructor(
    readonly id: string,
    readonly amount: number,
  ) {
    super();
  }
}
export class BalanceOf extends Message<number> {
  constructor(readonly id: string) {
    super();
  }
}
export class Owners extends Message<string[]> {}
