import { Flagged, whenFlag } from "./flags.js";
import { index, legacyIndex, shadow } from "./stores.js";

export interface Search {
  find(word: string): Promise<string[]>;
}

class NewSearch implements Search {
  async find(word: string): Promise<string[]> {
    return (await index.get(word)) ?? [];
  }

  @Flagged("shadowWrites")
  async mirror(word: string): Promise<void> {
    await shadow.set(word, "seen");
  }
}

class LegacySearch implements Search {
  async find(word: string): Promise<string[]> {
    return (await legacyIndex.get(word))?.split(",") ?? [];
  }
}

export const search: Search = whenFlag<Search>(
  "newSearch",
  () => new NewSearch(),
  () => new LegacySearch(),
);
export const mirrored = new NewSearch();
export const legacy = new LegacySearch();
