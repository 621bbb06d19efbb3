import { KVStore } from "@plutolang/pluto";
import type { SagaStep } from "./saga.js";

export interface Booking {
  readonly id: string;
  readonly nights: number;
}

const rooms = new KVStore("rooms");
const cars = new KVStore("cars");
const bills = new KVStore<number>("bills");

const booked = (name: string, store: KVStore): SagaStep<Booking> => ({
  name,
  execute: async ({ id }) => store.set(id, name),
  compensate: async ({ id }) => store.delete(id),
});

export const bookRoom = booked("room", rooms);
export const bookCar = booked("car", cars);

export class Charge implements SagaStep<Booking> {
  readonly name = "charge";

  async execute({ id, nights }: Booking): Promise<void> {
    if (nights <= 0) throw new RangeError("At least one night.");
    await bills.set(id, nights * 100);
  }
}
