import { KVStore } from "@plutolang/pluto";
import { SoftDelete, Versioned } from "./persistence/mixins.js";
import { Repository, type Snapshot } from "./persistence/repository.js";

export interface Article {
  readonly id: string;
  readonly title: string;
}
type ArticleSnapshot = Snapshot & { title: string };

const articleHistory = new KVStore<Snapshot[]>("article-history");

abstract class ArticleBase extends Repository<Article, ArticleSnapshot> {
  protected override toSnapshot({ id, title }: Article): ArticleSnapshot {
    return { id, title };
  }
  protected override toEntity(snapshot: ArticleSnapshot): Article {
    return { ...snapshot };
  }
}

export class Articles extends SoftDelete(Versioned(ArticleBase, articleHistory)) {
  constructor() {
    super(new KVStore<ArticleSnapshot>("articles"));
  }
}
