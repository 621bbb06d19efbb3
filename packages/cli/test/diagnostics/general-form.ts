/** Stands for a parameter of a message, whatever its type, and reads `<name>` in text. */
class Placeholder {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a list of them begins with. */
  get 0(): this {
    return this;
  }

  get length(): Placeholder {
    return new Placeholder("<n>");
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  /** As a number; what is reckoned with it is named afterwards. */
  valueOf(): number {
    return Number.NaN;
  }

  join(): string {
    return this.#text;
  }

  map(toText: (text: string) => string): Placeholder {
    return new Placeholder(toText(this.#text));
  }

  replace(): this {
    return this;
  }

  /** The parts of an id or a path, of which the last is a name. */
  split(): readonly Placeholder[] {
    return [new Placeholder("<name>")];
  }

  startsWith(): boolean {
    return false;
  }
}

/** A message with the names of its parameters in place of their values. */
export function generalForm(toText: (parameters: never) => string | undefined): string | undefined {
  const parameters = new Proxy({}, { get: (_, name) => placeholderFor(String(name)) });
  const text = toText(parameters as never);
  return text === undefined ? undefined : String(text).replace(/NaN [MG]B/g, "<size>");
}

/** What was likely meant is told where there is such a thing; in general there is not. */
function placeholderFor(name: string): Placeholder | undefined {
  return name === "near" ? undefined : new Placeholder(`<${name}>`);
}
