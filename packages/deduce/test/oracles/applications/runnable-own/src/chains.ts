import { Model, Prompt, remember, retriever } from "./components.js";
import { Branch, coerce, Lambda } from "./runnable/runnable.js";

const large = new Model("large");
const small = new Model("small");

export const qa = coerce({ context: retriever, question: (question: string) => question })
  .pipe(new Prompt("{context}\n{question}"))
  .pipe(large.withFallbacks(small));

export const chat = new Prompt<{ text: string }>("Say: {text}")
  .pipe(small)
  .withListeners({ onEnd: remember });

export const routed = new Branch<string, string>(new Lambda(async (text) => text.toUpperCase()), [
  (text) => text.endsWith("?"),
  small,
]);
