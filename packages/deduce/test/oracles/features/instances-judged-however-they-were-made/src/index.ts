import { Function, KVStore, SageMaker } from "@plutolang/pluto";
import { Client } from "some-library";

const yes = new KVStore("yes");
const no = new KVStore("no");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" } as never);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const judge = (verdict: boolean, key: string) => (verdict ? yes : no).get(key);

class Base {}
class Derived extends Base {}
class LibraryClient extends Client {}
class OwnStore extends KVStore {}
const own = new OwnStore("own");
function Old(this: object) {}
Old.prototype = Object.create(Base.prototype);
function Older(this: object) {}
const made = (of: unknown) => new (of as new () => object)();
const parsed: unknown = JSON.parse(`{"shown":1}`);

does("a-kind", (key) => judge((yes as unknown) instanceof KVStore, key));
does("another-kind", (key) => judge((model as unknown) instanceof KVStore, key));
does("a-class-of-a-kind", (key) => judge((own as unknown) instanceof KVStore, key));
does("a-kind-of-a-class", (key) => judge((yes as unknown) instanceof OwnStore, key));
does("an-array", (key) => judge([1] instanceof Array, key));
does("no-array", (key) => judge((new Map() as unknown) instanceof Array, key));
does("a-map", (key) => judge((new Map() as unknown) instanceof Map, key));
does("an-old-function", (key) => judge(made(Older) instanceof (Older as never), key));
does("another-old-function", (key) => judge(made(Older) instanceof (Old as never), key));
does("through-an-old-function", (key) => judge(made(Old) instanceof Base, key));
does("a-proxy", (key) => judge(new Proxy(new Derived(), {}) instanceof Base, key));
does("a-proxy-of-its-own", (key) => judge(new Proxy(new Derived(), {}) instanceof Derived, key));
does("a-proxy-that-lies", (key) => judge(new Proxy({}, { getPrototypeOf: () => Base.prototype }) instanceof Base, key));
does("a-library-class", (key) => judge((new LibraryClient() as unknown) instanceof LibraryClient, key));
does("a-prototype-of-itself", (key) => judge((Base.prototype as unknown) instanceof Base, key));
does("a-text", (key) => judge(("text" as unknown) instanceof Base, key));
does("a-table-name", (key) => judge((process.env.TABLE as unknown) instanceof Base, key));
does("one-of-two", (key) => judge((key ? new Base() : new Derived()) instanceof Base, key));
does("perhaps", (key) => judge((key ? new Base() : {}) instanceof Base, key));
does("data", (key) => judge((JSON.parse(key) as unknown) instanceof Base, key));

does("absent-key", (key) => judge("shown" in {}, key));
does("key-of-prototype", (key) => judge("shown" in Object.create({ shown: 1 }), key));
does("key-of-one-of-two-prototypes", (key) => judge("shown" in Object.create(key ? { shown: 1 } : {}), key));
does("key-of-library-prototype", (key) => judge("send" in new LibraryClient(), key));
does("key-through-proxy", (key) => judge("shown" in new Proxy({ shown: 1 }, {}), key));
does("key-by-trap", (key) => judge("shown" in new Proxy({}, { has: () => true }), key));
does("key-of-parsed", (key) => judge("shown" in (parsed as object), key));
does("operation-of-kind", (key) => judge("get" in yes, key));
does("own-key-perhaps-written", (key) => {
  const box: Record<string, number> = {};
  if (key) box.shown = 1;
  return judge(Object.hasOwn(box, "shown"), key);
});
