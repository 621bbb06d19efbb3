import { Function, KVStore } from "@plutolang/pluto";
const tables = { users: new KVStore("users"), orders: new KVStore("orders") } as const;
type Table = keyof typeof tables;
class Query<T extends Table, M extends "select" | "insert" | "delete"> implements PromiseLike<unknown> {
  private constructor(private readonly table: T, private readonly mode: M, private readonly parts: { id?: string; value?: unknown } = {}) {}
  static from<T extends Table>(table: T) { return new Query(table, "select"); }
  insert(value: unknown) { return new Query(this.table, "insert", { ...this.parts, value }); }
  delete() { return new Query(this.table, "delete", this.parts); }
  where(id: string) { return new Query(this.table, this.mode, { ...this.parts, id }); }
  private execute(): Promise<unknown> {
    const store = tables[this.table];
    const { id = "", value } = this.parts;
    if (this.mode === "insert") return store.set(id, value);
    if (this.mode === "delete") return store.delete(id);
    return store.get(id);
  }
  then<A, B>(yes?: ((value: unknown) => A) | null, no?: ((reason: unknown) => B) | null) { return this.execute().then(yes, no); }
}
const { from } = Query;
new Function(async (id: string) => await from("users").where(id), { name: "select" });
new Function(async (id: string) => { await Query.from("orders").insert({ id }).where(id); }, { name: "insert" });
new Function(async (id: string) => { const user = await Query.from("users").where(id); if (user) await Query.from("orders").where(id).delete(); }, { name: "clean" });
new Function(async (id: string) => { const query = Query.from("users").delete().where(id); return typeof query; }, { name: "lazy" });
