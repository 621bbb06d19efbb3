import { KVStore } from "@plutolang/pluto";
import { Repository, type Snapshot } from "./persistence/repository.js";

export interface Comment {
  readonly id: string;
  readonly text: string;
}

export class Comments extends Repository<Comment, Snapshot & { text: string }> {
  static readonly shared = new Comments(new KVStore("comments"));

  protected toSnapshot(comment: Comment) {
    return comment;
  }
  protected toEntity({ id, text }: Snapshot & { text: string }): Comment {
    return { id, text };
  }
}
