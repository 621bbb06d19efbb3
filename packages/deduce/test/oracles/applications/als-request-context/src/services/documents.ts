import { KVStore } from "@plutolang/pluto";
import { current } from "../context/request-context.js";
import { afterCommit, Transactional } from "../context/transactional.js";

const outbox = new KVStore<string>("outbox");

export class Documents {
  @Transactional
  async save(id: string, text: string): Promise<void> {
    const { data, user } = current();
    await data.set(id, { text, user });
    afterCommit(() => outbox.set(id, `saved by ${user}`));
  }

  async read(id: string): Promise<unknown> {
    return current().data.get(id);
  }
}
