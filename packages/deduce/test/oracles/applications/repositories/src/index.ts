import { Function } from "@plutolang/pluto";
import { type Article, Articles, type User, Users } from "./repositories.js";

const repositories = { users: new Users(), articles: new Articles() } as const;
const { users, articles } = repositories;

new Function(async (user: User) => (await users.save(user)).id, { name: "save-user" });
new Function(async (id: string) => users.remove(id), { name: "remove-user" });
new Function(async (id: string) => articles.find(id), { name: "read-article" });
new Function(
  async (article: Article) => {
    const author = await users.find(article.author);
    if (!author) throw new Error(`There is no ${article.author}.`);
    return articles.save(article);
  },
  { name: "publish" },
);
