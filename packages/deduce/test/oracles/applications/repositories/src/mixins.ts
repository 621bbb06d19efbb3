import type { KVStore } from "@plutolang/pluto";
import type { Entity } from "./repository.js";

// biome-ignore lint/suspicious/noExplicitAny: what TypeScript asks of a mixin
type Constructor<T> = abstract new (...args: any[]) => T;
interface HasStore {
  find(id: string): Promise<Entity | undefined>;
}

const storeOf = (it: HasStore): KVStore<Entity> =>
  (it as unknown as { store: KVStore<Entity> }).store;

export function Removable<B extends Constructor<HasStore>>(Base: B) {
  abstract class WithRemove extends Base {
    async remove(id: string): Promise<boolean> {
      const found = await this.find(id);
      if (!found) return false;
      await storeOf(this).delete(id);
      return true;
    }
  }
  return WithRemove;
}

export function Cached<B extends Constructor<HasStore>>(Base: B) {
  abstract class WithCache extends Base {
    readonly #known = new Map<string, Entity>();

    override async find(id: string): Promise<Entity | undefined> {
      const known = this.#known.get(id);
      if (known) return known;
      const found = await super.find(id);
      if (found) this.#known.set(id, found);
      return found;
    }
  }
  return WithCache;
}
