import { Effect } from "./effect/effect.js";
import { getDocuments, getJournal, getTranslator } from "./services.js";

export const translate = (id: string) =>
  Effect.gen(function* () {
    const documents = yield* getDocuments;
    const translator = yield* getTranslator;
    const journal = yield* getJournal;
    const text = yield* documents.load(id);
    const translated = yield* translator.translate(text);
    yield* documents.store(`${id}.en`, translated);
    yield* journal.write(`translated ${id}`);
    return translated;
  });

export const readAll = (ids: readonly string[]) =>
  getDocuments.flatMap((documents) =>
    Effect.all(ids.map((id) => documents.load(id).catchAll(() => Effect.succeed("")))),
  );
