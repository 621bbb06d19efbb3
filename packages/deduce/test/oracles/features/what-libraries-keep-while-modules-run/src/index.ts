import { app, bus, connect, create, pool } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const [mounted, bound, operated, once, early] = ["mounted", "bound", "operated", "once", "early"].map((name) => new KVStore(name));
class Service {
  constructor(readonly store: KVStore) {}
  read(key: string) {
    return this.store.get(key);
  }
}
[(key: string) => mounted.get(key)].forEach(app.mount, app);
const service = new Service(bound);
const offs = [bus.onRead("read", service.read.bind(service)), pool.onRead("read", operated.get)];
let current = new Service(early);
const client = await connect(() => current);
current = new Service(once);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("mounts", (key) => app.handle(key));
does("hears-a-bound-method", (key) => bus.emit(key));
does("hears-an-operation", (key) => pool.emit(key));
does("has-what-a-callback-gave", (key) => client.find().store.get(key));
does("nothing", () => [offs.length, create()]);
