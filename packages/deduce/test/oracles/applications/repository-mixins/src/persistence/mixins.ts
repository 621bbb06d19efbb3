import type { KVStore } from "@plutolang/pluto";
import type { Entity, Repository, Snapshot } from "./repository.js";

type AbstractConstructor<T> = abstract new (...args: any[]) => T;

/** Removing only marks. */
export function SoftDelete<Base extends AbstractConstructor<Repository<any, any>>>(base: Base) {
  abstract class SoftDeleting extends base {
    override async remove(entity: Entity): Promise<void> {
      const snapshot = this.toSnapshot(entity) as Snapshot;
      await this.store.set(entity.id, { ...snapshot, deletedAt: new Date().toISOString() });
    }

    override async find(id: string) {
      const entity = await super.find(id);
      return entity && "deletedAt" in entity ? undefined : entity;
    }
  }
  return SoftDeleting;
}

/** Each change leaves a copy of what was there. */
export function Versioned<Base extends AbstractConstructor<Repository<any, any>>>(
  base: Base,
  history: KVStore<Snapshot[]>,
) {
  abstract class WithHistory extends base {
    override async save(entity: Entity): Promise<void> {
      const versions = (await history.get(entity.id)) ?? [];
      await history.set(entity.id, [...versions, this.toSnapshot(entity)]);
      await super.save(entity);
    }

    async versions(id: string): Promise<Snapshot[]> {
      return (await history.get(id)) ?? [];
    }
  }
  return WithHistory;
}
