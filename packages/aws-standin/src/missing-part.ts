/** A part that this machine lacks, and how to get it. Not an error of the program's. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";

  /**
   * @param part What is missing: `go`, `moto`, `aws-provider`.
   * @param hint How to get it.
   */
  constructor(
    readonly part: string,
    readonly hint: string,
  ) {
    super(`${part} is missing. ${hint}`);
  }
}
