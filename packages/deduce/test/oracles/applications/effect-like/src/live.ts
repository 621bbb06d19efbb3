import { KVStore, SageMaker } from "@plutolang/pluto";
import { Effect } from "./effect/effect.js";
import type { Documents, Journal, Translator } from "./services.js";

const documents = new KVStore("documents");
const journal = new KVStore("journal");
const drafts = new KVStore("drafts");
const translator = new SageMaker("translator", "image", { instanceType: "ml.m5.xlarge" });

const documentsOver = (store: KVStore): Documents => ({
  load: (id) =>
    Effect.tryPromise(() => store.get(id)).flatMap((text) =>
      text === undefined ? Effect.fail(new Error(`There is no ${id}.`)) : Effect.succeed(text),
    ),
  store: (id, text) => Effect.tryPromise(() => store.set(id, text)),
});

export const liveDocuments = documentsOver(documents);
export const draftDocuments = documentsOver(drafts);
export const liveTranslator: Translator = {
  translate: (text) =>
    Effect.tryPromise(() => translator.invoke<{ translation_text: string }>({ inputs: text })).map(
      ({ translation_text }) => translation_text,
    ),
};
export const liveJournal: Journal = {
  write: (line) => Effect.tryPromise(() => journal.set(`${Date.now()}`, line)),
};
export const silentJournal: Journal = { write: () => Effect.succeed(undefined) };
