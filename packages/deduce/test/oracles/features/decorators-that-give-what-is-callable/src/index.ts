import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [bound, operation, traced, plain, byProxy] = [store("bound"), store("operation"), store("traced"), store("plain"), store("by-proxy")];

function readFrom(this: KVStore, key: string) {
  return this.get(key);
}
const asBound = () => readFrom.bind(bound) as never;
const asOperation = () => operation.get as never;
const asNative = () => String as never;
const asProxy = (method: (key: string) => unknown) =>
  new Proxy(method, { apply: (_target, _self, [key]) => byProxy.get(key as string) }) as never;
const mayTrace = () =>
  process.env.TRACE ? ((key: string) => traced.get(key)) as never : undefined;

class Service {
  @asBound byBound(key: string): unknown {
    return decoy.get(key);
  }
  @asOperation byOperation(key: string): unknown {
    return decoy.set(key, key);
  }
  @asNative byNative(key: string): unknown {
    return decoy.delete(key);
  }
  @asProxy byProxy(key: string): unknown {
    return decoy.get(key);
  }
  @mayTrace mayBeTraced(key: string): unknown {
    return plain.get(key);
  }
}

const service = new Service();
new Function(async (key: string) => {
  await service.byBound(key);
  await service.byOperation(key);
  service.byNative(key);
  await service.byProxy(key);
  await service.mayBeTraced(key);
}, { name: "f" });
