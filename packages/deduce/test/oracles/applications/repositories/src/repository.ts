import { KVStore } from "@plutolang/pluto";

export interface Entity {
  readonly id: string;
}

export abstract class Repository<T extends Entity> {
  protected readonly store: KVStore<T>;

  constructor(protected readonly collection: string) {
    this.store = new KVStore<T>(`${collection}-table`);
  }

  protected abstract validate(entity: T): void;

  async find(id: string): Promise<T | undefined> {
    return this.store.get(id);
  }

  async save(entity: T): Promise<T> {
    this.validate(entity);
    await this.store.set(entity.id, entity);
    return entity;
  }
}
