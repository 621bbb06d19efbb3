import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const audits: Record<string, KVStore> = { method: store("methods"), getter: store("getters"), setter: store("setters"), class: store("classes") };
const [first, second, counts, inside] = [store("first"), store("second"), store("counts"), store("inside")];
const started: unknown[] = [];

function audited(value: any, context: any): any {
  const audit = audits[context.kind];
  if (context.kind === "class") return void context.addInitializer(function (this: unknown) { started.push(audit); });
  return function (this: unknown, ...args: unknown[]) {
    void audit.get(context.name);
    return value.apply(this, args);
  };
}
function guarded({ get, set }: any): any {
  return {
    get(this: unknown) { return get.call(this); },
    set(this: unknown, value: unknown) { set.call(this, value); },
  };
}
@audited
class Service {
  @guarded accessor source = first;
  @audited run() { return 1; }
  @audited get size() { return 2; }
  @audited set size(_value: number) { void counts.set("size", 1); }
}
const service = new Service();
service.source = second;
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
does("method", () => service.run());
does("getter", () => service.size);
does("setter", () => { service.size = 3; });
does("accessor", (key) => service.source.get(key));
does("class", (key) => (started[0] as KVStore).get(key));
does("made-in-the-handler", (key) => { class Job { @audited run() { return inside.get(key); } } return new Job().run(); });
