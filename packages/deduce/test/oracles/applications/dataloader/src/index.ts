import { Function } from "@plutolang/pluto";
import { type Book, createLoaders, saveBook } from "./loaders.js";
import { queryResolvers, typeResolvers } from "./resolvers.js";

new Function(
  async (id: string) => {
    const context = { loaders: createLoaders() };
    const author = await queryResolvers.author(undefined, { id }, context);
    return typeResolvers.Author.books?.(author, {}, context);
  },
  { name: "books-of" },
);

new Function(
  async (id: string, fields: string[]) => {
    const context = { loaders: createLoaders() };
    const book = await queryResolvers.book(undefined, { id }, context);
    const entries = fields.map(async (field) => {
      const resolve = typeResolvers.Book[field];
      return [field, await resolve?.(book, {}, context)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  },
  { name: "book" },
);

new Function(
  async (id: string, title: string) => {
    const loaders = createLoaders();
    const book: Book = await loaders.book.load(id);
    await saveBook(id, { ...book, title }, loaders);
  },
  { name: "retitle" },
);
