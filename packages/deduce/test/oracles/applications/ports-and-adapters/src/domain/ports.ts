export interface Order {
  readonly id: string;
  readonly customer: string;
  readonly total: number;
}

export interface OrderStore {
  find(id: string): Promise<Order | undefined>;
  save(order: Order): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Notifier {
  orderPlaced(order: Order): Promise<void>;
}

export interface Clock {
  now(): Date;
}
