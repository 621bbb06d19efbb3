import { AsyncLocalStorage } from "node:async_hooks";
import type { KVStore } from "@plutolang/pluto";

export interface RequestContext {
  readonly tenant: string;
  readonly user: string;
  readonly data: KVStore<unknown>;
  readonly onCommit: (() => Promise<void>)[];
}

const storage = new AsyncLocalStorage<RequestContext>();

export function current(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error("Outside of a request.");
  return context;
}

export async function inContext<R>(
  context: Omit<RequestContext, "onCommit">,
  run: () => Promise<R>,
): Promise<R> {
  return storage.run({ ...context, onCommit: [] }, async () => {
    const result = await run();
    for (const commit of current().onCommit) await commit();
    return result;
  });
}
