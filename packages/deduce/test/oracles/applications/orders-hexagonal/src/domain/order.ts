export type OrderStatus = "draft" | "placed" | "paid" | "cancelled";

export interface OrderLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

export class Order {
  private constructor(
    readonly id: string,
    readonly customerId: string,
    readonly lines: readonly OrderLine[],
    readonly status: OrderStatus,
  ) {}

  static draft(id: string, customerId: string): Order {
    return new Order(id, customerId, [], "draft");
  }

  static restore(data: {
    id: string;
    customerId: string;
    lines: OrderLine[];
    status: OrderStatus;
  }): Order {
    return new Order(data.id, data.customerId, data.lines, data.status);
  }

  add(line: OrderLine): Order {
    if (this.status !== "draft") throw new InvalidTransition(this.status, "draft");
    return new Order(this.id, this.customerId, [...this.lines, line], this.status);
  }

  place(): Order {
    return this.transition("placed");
  }

  cancel(): Order {
    return this.transition("cancelled");
  }

  get total(): number {
    return this.lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  }

  private transition(to: OrderStatus): Order {
    if (this.status === "cancelled") throw new InvalidTransition(this.status, to);
    return new Order(this.id, this.customerId, this.lines, to);
  }

  toJSON() {
    return {
      id: this.id,
      customerId: this.customerId,
      lines: [...this.lines],
      status: this.status,
    };
  }
}

export class InvalidTransition extends Error {
  override readonly name = "InvalidTransition";
  constructor(from: OrderStatus, to: OrderStatus) {
    super(`An order cannot go from ${from} to ${to}.`);
  }
}
