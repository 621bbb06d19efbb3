/** A part that this machine lacks. */
export interface MissingPart {
  readonly name: string;
  /** How to get it. */
  readonly hint: string;
}

/** What the stand-in needs and this machine lacks. Not an error of the program's. */
export class MissingParts extends Error {
  override readonly name = "MissingParts";

  constructor(readonly parts: readonly MissingPart[]) {
    super(parts.map(({ name, hint }) => `${name} is missing. ${hint}`).join("\n"));
  }
}
