import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const yes = new KVStore("yes");
const no = new KVStore("no");
const decoy = new KVStore("decoy");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" } as never);
const texts = [model.endpointName];
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const judge = (verdict: boolean, key: string) => (verdict ? yes : no).get(key);
const absent = (key: string) => (key ? null : undefined);
const loud = { valueOf: () => decoy.get("converted") };

does("endpoint-compared", (key) => key === texts.at(0));
does("endpoint-compared-with", (key) => texts.at(0) === key);
does("null-first", (key) => judge(null == absent(key), key));
does("undefined-first", (key) => judge(undefined == absent(key), key));
does("null-last", (key) => judge(absent(key) == null, key));
does("undefined-last", (key) => judge(absent(key) == undefined, key));
does("null-and-a-store", (key) => judge(null == (key ? yes : no), key));
does("undefined-and-an-object", (key) => judge((loud as unknown) == undefined, key));
does("undefined-and-an-object-first", (key) => judge(undefined == (loud as unknown), key));
does("type-of-null", (key) => judge(typeof (null as unknown) === "object", key));
does("type-of-proxy", (key) => judge(typeof new Proxy(() => {}, {}) === "function", key));
does("itself", (key) => {
  const boxes = [...key].map(() => ({}));
  let last: object | undefined;
  for (const box of boxes) {
    if (box === last) void yes.get(key);
    else void no.get(key);
    last = box;
  }
});
