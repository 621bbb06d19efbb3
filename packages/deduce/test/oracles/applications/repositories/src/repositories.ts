import { Cached, Removable } from "./mixins.js";
import { type Entity, Repository } from "./repository.js";

export interface User extends Entity {
  readonly email: string;
}
export interface Article extends Entity {
  readonly author: string;
  readonly text: string;
}

abstract class UserRepository extends Repository<User> {
  protected validate({ email }: User): void {
    if (!email.includes("@")) throw new Error(`${email} is no address.`);
  }
}

export class Users extends Removable(UserRepository) {
  constructor() {
    super("users");
  }
}

export class Articles extends Cached(Repository<Article>) {
  constructor() {
    super("articles");
  }

  protected validate({ text }: Article): void {
    if (text.length === 0) throw new Error("An article needs a text.");
  }
}

/** Kept for the migration; nothing builds it. */
export class Drafts extends Repository<Article> {
  constructor() {
    super("drafts");
  }

  protected validate(): void {}
}
