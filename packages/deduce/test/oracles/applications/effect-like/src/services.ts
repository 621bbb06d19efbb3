import { Effect } from "./effect/effect.js";
import { tag } from "./effect/tag.js";

export interface Documents {
  readonly load: (id: string) => Effect<string>;
  readonly store: (id: string, text: string) => Effect<void>;
}

export interface Translator {
  readonly translate: (text: string) => Effect<string>;
}

export interface Journal {
  readonly write: (line: string) => Effect<void>;
}

export const Documents = tag<Documents>("Documents");
export const Translator = tag<Translator>("Translator");
export const Journal = tag<Journal>("Journal");

export const getDocuments = Effect.service(Documents);
export const getTranslator = Effect.service(Translator);
export const getJournal = Effect.service(Journal);
