import { requireProperty } from "../../runtime/resources.js";
import { deleteItem, getItem, putItem } from "./client.js";

/** What {@link KVStore.set} may be told beside key and value. */
export interface SetOptions {
  /** Seconds until the value is gone. Default: it stays until it is deleted or written over. */
  readonly ttl?: number;
}

/**
 * A key-value store: a DynamoDB table on AWS, an embedded one on this machine.
 *
 * @typeParam Value what the store holds; anything that JSON can carry
 *
 * @example
 * const sessions = new KVStore<string[]>("sessions");
 * await sessions.set("peter", ["hello"], { ttl: 3600 });
 */
export class KVStore<Value = string> {
  readonly #id: string;

  /** @param name unique among the program's stores: letters, digits, `_`, `.` and `-` */
  constructor(readonly name: string) {
    this.#id = `KVStore/${name}`;
  }

  /**
   * The value under `key`, or undefined if there is none or its time has passed. Reads are
   * strongly consistent.
   *
   * @param key 1 to 2048 bytes of UTF-8
   */
  async get(key: string): Promise<Value | undefined> {
    const text = await getItem(this.#table(), key);
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  }

  /**
   * Writes `value` under `key`, in place of what was there.
   *
   * @param key 1 to 2048 bytes of UTF-8
   * @param value at most 400 KB as JSON, DynamoDB's limit for an item
   * @throws TypeError if JSON cannot carry the value
   */
  async set(key: string, value: Value, options: SetOptions = {}): Promise<void> {
    const text = JSON.stringify(value);
    if (text === undefined) throw new TypeError(`JSON cannot carry the value for "${key}".`);
    await putItem(this.#table(), key, text, options.ttl);
  }

  /** Removes what is under `key`; nothing happens if there is nothing. */
  async delete(key: string): Promise<void> {
    await deleteItem(this.#table(), key);
  }

  #table(): string {
    return requireProperty(this.#id, "tableName");
  }
}
