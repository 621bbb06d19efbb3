import { Function, KVStore } from "@plutolang/pluto";
type Constructor<T = object> = abstract new (...args: any[]) => T;
interface Row { id: string; deletedAt?: number }
abstract class Base<T extends Row> { constructor(protected readonly store: KVStore<T>) {} find(id: string): Promise<T | undefined> { return this.store.get(id); } save(row: T): Promise<void> { return this.store.set(row.id, row); } remove(id: string): Promise<void> { return this.store.delete(id); } }
function SoftDelete<B extends Constructor<Base<any>>>(Parent: B) { abstract class Soft extends Parent { override async remove(id: string) { const row = await super.find(id); if (row) await this.save({ ...row, deletedAt: Date.now() }); } override async find(id: string) { const row = await super.find(id); return row?.deletedAt ? undefined : row; } } return Soft; }
const cacheStore = new KVStore("cache");
function Cached<B extends Constructor<Base<any>>>(Parent: B) { abstract class WithCache extends Parent { override async find(id: string) { const hit = await cacheStore.get(id); if (hit) return hit as Row; const row = await super.find(id); await cacheStore.set(id, row); return row; } } return WithCache; }
class Users extends SoftDelete(Base<Row>) {}
class Products extends Cached(Base<Row>) {}
class Drafts extends Cached(SoftDelete(Base<Row>)) {}
const users = new Users(new KVStore<Row>("users"));
const products = new Products(new KVStore<Row>("products"));
const drafts = new Drafts(new KVStore<Row>("drafts"));
new Function((id: string) => users.remove(id), { name: "remove-user" });
new Function((id: string) => products.remove(id), { name: "remove-product" });
new Function((id: string) => products.find(id), { name: "product" });
new Function((id: string) => drafts.remove(id), { name: "remove-draft" });
