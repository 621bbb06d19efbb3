import type { Order } from "./order.js";

export interface OrderRepository {
  find(id: string): Promise<Order | undefined>;
  save(order: Order): Promise<void>;
}

export interface StockReader {
  available(sku: string): Promise<number>;
}

export interface StockWriter {
  reserve(sku: string, quantity: number): Promise<void>;
  release(sku: string, quantity: number): Promise<void>;
}

export interface Notifier {
  notify(customerId: string, text: string): Promise<void>;
}

export interface Clock {
  now(): Date;
}
