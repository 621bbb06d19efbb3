import { lookup } from "library";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const prices = new KVStore("prices");
const rates = new KVStore("rates");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" });
const address = model.endpointName.trimLeft();
class Price {
  constructor(private source: KVStore) {}
  toString() {
    void this.source.get("amount");
    return "1";
  }
  toLocaleString() {
    void this.source.set("currency", "EUR");
    return "1";
  }
}
const names = new Map([[`of ${["orders"]}`, rates]]);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
does("template", () => `${[new Price(prices)]}`);
does("added", () => [[new Price(prices)], 2] + "");
does("to-string", () => [new Price(prices)].toString());
does("name-in-a-list", (key) => names.get(String(`of ${["orders"].toString()}`))?.get(key));
does("to-locale-string", () => [new Price(prices), 2].toLocaleString());
does("of-one", () => new Price(rates).toLocaleString());
does("in-itself", () => { const list: unknown[] = [new Price(prices)]; list.push(list); return `${list}`; });
does("method-without-a-model", (key) => lookup(address, key));
