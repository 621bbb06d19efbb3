import { Function } from "@plutolang/pluto";
import { Saga } from "./saga.js";
import { type Booking, bookCar, bookRoom, Charge } from "./steps.js";

const trip = new Saga<Booking>().step(bookRoom).step(bookCar).step(new Charge());
const stay = new Saga<Booking>().step(bookRoom);

new Function((id: string, nights: number) => trip.run({ id, nights }), { name: "book-trip" });
new Function((id: string) => stay.run({ id, nights: 1 }), { name: "book-stay" });
