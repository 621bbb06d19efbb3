import { AsyncLocalStorage } from "node:async_hooks";

interface Write {
  readonly key: string;
  readonly apply: () => Promise<void>;
}

export class UnitOfWork {
  readonly #writes: Write[] = [];

  schedule(key: string, apply: () => Promise<void>): void {
    this.#writes.push({ key, apply });
  }

  async commit(): Promise<number> {
    const latest = new Map(this.#writes.map((write) => [write.key, write]));
    for (const { apply } of latest.values()) await apply();
    return latest.size;
  }
}

const current = new AsyncLocalStorage<UnitOfWork>();

export function unitOfWork(): UnitOfWork {
  const found = current.getStore();
  if (!found) throw new Error("There is no unit of work.");
  return found;
}

export function transactional<Args extends unknown[], R>(
  action: (...args: Args) => Promise<R>,
): (...args: Args) => Promise<R> {
  return (...args) => {
    const unit = new UnitOfWork();
    return current.run(unit, async () => {
      const result = await action(...args);
      await unit.commit();
      return result;
    });
  };
}
