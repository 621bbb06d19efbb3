import { KVStore } from "@plutolang/pluto";
import { audited, remembered } from "./decorators.js";

const books = new KVStore("books");

export class Library {
  @remembered(60)
  async find(isbn: string): Promise<string | undefined> {
    return books.get(isbn);
  }

  @audited
  async add(isbn: string, title: string): Promise<void> {
    await books.set(isbn, title);
  }

  @audited
  async remove(isbn: string): Promise<void> {
    await books.delete(isbn);
  }
}
