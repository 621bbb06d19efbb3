import { Function } from "@plutolang/pluto";
import { readers, writers } from "./stores.js";

/** Stores that are opened once, whoever asks: clients are costly. */
const connections = new Map<string, Promise<(typeof readers)["prices"]>>();

function connect(name: keyof typeof readers) {
  let connection = connections.get(name);
  if (!connection) {
    connection = Promise.resolve(readers[name]);
    connections.set(name, connection);
  }
  return connection;
}

new Function(async (code: string) => (await connect("countries")).get(code), { name: "country" });
new Function(
  async (article: string, price: string) => {
    const before = await readers.prices.get(article);
    if (before !== price) await writers.setPrice(article, price);
  },
  { name: "price" },
);
