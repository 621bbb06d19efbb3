/** What the container answers in place of a text. */
export class TgiError extends Error {
  /** @param type absent for what is refused before the container's own checks, as plain text */
  constructor(
    readonly status: number,
    message: string,
    readonly type?: "validation" | "generation",
  ) {
    super(message);
  }

  /** The body of the answer. */
  get body(): string {
    return this.type === undefined
      ? this.message
      : JSON.stringify({ error: this.message, error_type: this.type });
  }
}

export function invalid(message: string): TgiError {
  return new TgiError(422, `Input validation error: ${message}`, "validation");
}
