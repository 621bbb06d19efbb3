import { KVStore } from "@plutolang/pluto";

export interface Page {
  readonly items: readonly string[];
  readonly next?: string;
}

const pages = new KVStore<Page>("pages");

/** Follows the pages from the first. */
export class Paginator implements AsyncIterable<string> {
  constructor(private readonly first: string) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    let at: string | undefined = this.first;
    while (at !== undefined) {
      const page: Page | undefined = await pages.get(at);
      yield* page?.items ?? [];
      at = page?.next;
    }
  }
}
