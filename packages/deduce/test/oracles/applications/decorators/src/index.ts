import { Function } from "@plutolang/pluto";
import { Library } from "./library.js";

const library = new Library();

new Function((isbn: string) => library.find(isbn), { name: "find" });
new Function((isbn: string, title: string) => library.add(isbn, title), { name: "add" });
new Function(
  async (isbns: string[]) => void (await Promise.all(isbns.map((each) => library.remove(each)))),
  {
    name: "remove",
  },
);
