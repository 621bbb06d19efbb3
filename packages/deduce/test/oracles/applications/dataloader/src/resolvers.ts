import type { Author, Book, Loaders } from "./loaders.js";

type FieldResolver<Parent> = (
  parent: Parent,
  args: Record<string, string>,
  context: { loaders: Loaders },
) => unknown;

export const queryResolvers = {
  author: (_: unknown, { id = "" }: Record<string, string>, { loaders }: { loaders: Loaders }) =>
    loaders.author.load(id),
  book: (_: unknown, { id = "" }: Record<string, string>, { loaders }: { loaders: Loaders }) =>
    loaders.book.load(id),
};

export const typeResolvers: {
  Author: Record<string, FieldResolver<Author>>;
  Book: Record<string, FieldResolver<Book>>;
} = {
  Author: {
    name: ({ name }) => name,
    books: ({ books }, _, { loaders }) => loaders.book.loadMany(books),
  },
  Book: {
    title: (book) => book.title,
    author: (book, _, { loaders }) => loaders.author.load(book.author),
    publisher: (book, _, { loaders }) => loaders.publisher.load(book.publisher),
  },
};
