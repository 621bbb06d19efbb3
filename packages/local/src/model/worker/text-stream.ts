import type { LlamaModel, Token } from "../engine/engine.js";

/**
 * Turns tokens into text one at a time. A token can be part of a character, and whether a space
 * stands before a word depends on the tokens before it: so each is read together with the last ones.
 */
export class TextStream {
  readonly #tokens: Token[];
  #from = 0;
  #read: number;

  /** @param before the tokens that the text goes on from */
  constructor(
    readonly model: LlamaModel,
    before: readonly Token[],
  ) {
    this.#tokens = before.slice(-4);
    this.#read = this.#tokens.length;
  }

  /** @returns the text that the token completes: "" within a character */
  push(token: Token): string {
    this.#tokens.push(token);
    const text = this.#fresh();
    if (text === "" || text.endsWith("\uFFFD")) return "";
    this.#from = this.#read;
    this.#read = this.#tokens.length;
    return text;
  }

  /** @returns what is left of an incomplete character */
  end(): string {
    return this.#fresh();
  }

  #fresh(): string {
    const before = this.model.detokenize(this.#tokens.slice(this.#from, this.#read), false);
    return this.model.detokenize(this.#tokens.slice(this.#from), false).slice(before.length);
  }
}
