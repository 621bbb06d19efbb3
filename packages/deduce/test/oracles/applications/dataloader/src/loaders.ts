import { KVStore } from "@plutolang/pluto";
import { DataLoader } from "./data-loader.js";

export interface Author {
  name: string;
  books: string[];
}
export interface Book {
  title: string;
  author: string;
  publisher: string;
}

const authors = new KVStore<Author>("authors");
const books = new KVStore<Book>("books");
const publishers = new KVStore<{ name: string }>("publishers");

const from =
  <V>(store: KVStore<V>) =>
  (keys: readonly string[]): Promise<(V | Error)[]> =>
    Promise.all(
      keys.map(async (key) => (await store.get(key)) ?? new Error(`There is no ${key}.`)),
    );

export const createLoaders = () => ({
  author: new DataLoader(from(authors)),
  book: new DataLoader(from(books)),
  publisher: new DataLoader(from(publishers), { cache: false }),
});

export type Loaders = ReturnType<typeof createLoaders>;

export const saveBook = async (id: string, book: Book, loaders: Loaders): Promise<void> => {
  await books.set(id, book);
  loaders.book.clear(id);
};
