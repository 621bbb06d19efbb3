interface Node<K, V> {
  readonly key: K;
  value: V;
  newer: Node<K, V> | undefined;
  older: Node<K, V> | undefined;
}

/** Keeps the values that were used last, in a list through its nodes. */
export class LruCache<K, V> {
  readonly #nodes = new Map<K, Node<K, V>>();
  #newest: Node<K, V> | undefined;
  #oldest: Node<K, V> | undefined;

  constructor(private readonly capacity: number) {}

  async getOrLoad(key: K, load: (key: K) => Promise<V>): Promise<V> {
    const found = this.#nodes.get(key);
    if (found) {
      this.#detach(found);
      this.#attach(found);
      return found.value;
    }
    const value = await load(key);
    const node: Node<K, V> = { key, value, newer: undefined, older: undefined };
    this.#nodes.set(key, node);
    this.#attach(node);
    if (this.#nodes.size > this.capacity && this.#oldest) {
      this.#nodes.delete(this.#oldest.key);
      this.#detach(this.#oldest);
    }
    return value;
  }

  #detach(node: Node<K, V>): void {
    if (node.newer) node.newer.older = node.older;
    else this.#newest = node.older;
    if (node.older) node.older.newer = node.newer;
    else this.#oldest = node.newer;
    node.newer = undefined;
    node.older = undefined;
  }

  #attach(node: Node<K, V>): void {
    node.older = this.#newest;
    if (this.#newest) this.#newest.newer = node;
    this.#newest = node;
    this.#oldest ??= node;
  }
}
