import { Function } from "@plutolang/pluto";
import type { Effect } from "./effect/effect.js";
import {
  draftDocuments,
  liveDocuments,
  liveJournal,
  liveTranslator,
  silentJournal,
} from "./live.js";
import { readAll, translate } from "./programs.js";
import { Documents, Journal, Translator } from "./services.js";

const runPromise = <A>(effect: Effect<A>): Promise<A> => effect.run(new Map());

new Function(
  (id: string) =>
    runPromise(
      translate(id)
        .provide(Documents, liveDocuments)
        .provide(Translator, liveTranslator)
        .provide(Journal, liveJournal),
    ),
  { name: "translate" },
);

new Function(
  (id: string) =>
    runPromise(
      translate(id)
        .provide(Journal, silentJournal)
        .provide(Translator, liveTranslator)
        .provide(Documents, draftDocuments),
    ),
  { name: "translate-draft" },
);

new Function((ids: string[]) => runPromise(readAll(ids).provide(Documents, liveDocuments)), {
  name: "read-all",
});
