import { Function, KVStore } from "@plutolang/pluto";
const metadata = new WeakMap<object, { store: KVStore; readonly: boolean }>();
class Plugin { constructor(readonly name: string) {} }
function register(plugin: Plugin, options: { readonly?: boolean } = {}) { metadata.set(plugin, { store: new KVStore(`plugin-${plugin.name}`), readonly: options.readonly ?? false }); return plugin; }
const search = register(new Plugin("search"), { readonly: true });
const memory = register(new Plugin("memory"));
async function call(plugin: Plugin, key: string, value?: unknown) {
  const meta = metadata.get(plugin);
  if (!meta) throw new Error("unregistered");
  if (value === undefined) return meta.store.get(key);
  if (meta.readonly) throw new Error("read only");
  return meta.store.set(key, value);
}
new Function((key: string) => call(search, key), { name: "search" });
new Function((key: string, value: string) => call(search, key, value), { name: "search-write" });
new Function((key: string, value: string) => call(memory, key, value), { name: "memory" });
