import { Function, KVStore } from "@plutolang/pluto";
import { KvOrderRepository } from "./adapters/kv-order-repository.js";
import { KvStock } from "./adapters/kv-stock.js";
import { outboxNotifier, silent } from "./adapters/outbox-notifier.js";
import { createOrder, placeOrder, showOrder } from "./application/use-cases.js";

const orders = new KvOrderRepository(new KVStore("orders"));
const stock = new KvStock({ levels: new KVStore("levels"), ledger: new KVStore("ledger") });
const notifier = outboxNotifier(new KVStore("outbox"), { now: () => new Date() });

new Function(createOrder({ orders, stock }), { name: "create" });
new Function(placeOrder({ orders, stock, notifier }), { name: "place" });
new Function(placeOrder({ orders, stock, notifier: silent }), { name: "place-silently" });
new Function(showOrder({ orders }), { name: "show" });
