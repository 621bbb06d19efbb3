import type { KVStore } from "@plutolang/pluto";

export interface Entity {
  readonly id: string;
}

export interface Snapshot {
  readonly id: string;
  readonly deletedAt?: string;
  readonly updatedAt?: string;
}

export abstract class Repository<E extends Entity, S extends Snapshot = Snapshot> {
  constructor(protected readonly store: KVStore<S>) {}

  protected abstract toSnapshot(entity: E): S;
  protected abstract toEntity(snapshot: S): E;

  async find(id: string): Promise<E | undefined> {
    const snapshot = await this.store.get(id);
    return snapshot === undefined ? undefined : this.toEntity(snapshot);
  }

  async getOrThrow(id: string): Promise<E> {
    return (await this.find(id)) ?? raise(new Error(`There is no ${id}.`));
  }

  async save(entity: E): Promise<void> {
    await this.store.set(entity.id, this.toSnapshot(entity));
  }

  async remove(entity: E): Promise<void> {
    await this.store.delete(entity.id);
  }
}

const raise = (error: Error): never => {
  throw error;
};
