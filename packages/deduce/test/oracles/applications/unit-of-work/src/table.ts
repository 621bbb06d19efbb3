import type { KVStore } from "@plutolang/pluto";
import { unitOfWork } from "./scope.js";

export interface Table<T> {
  read(key: string): Promise<T | undefined>;
  write(key: string, value: T): void;
}

export function tableOf<T>(store: KVStore<T>): Table<T> {
  return {
    read: (key) => store.get(key),
    write(key, value) {
      unitOfWork().schedule(`${store.name}/${key}`, () => store.set(key, value));
    },
  };
}
