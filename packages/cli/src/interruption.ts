/** What a command that was interrupted ends with. */
export class InterruptedError extends Error {
  constructor() {
    super("Interrupted.");
    this.name = "InterruptedError";
  }
}

/** How long a command may take to leave things in order after Ctrl-C, in milliseconds. */
const grace = 5000;

/**
 * Ctrl-C, from the creation on. The first one aborts the signal, and the command has a few seconds
 * to end by itself; the second one does not wait.
 */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #listener = () => this.#interrupt();
  #timer: NodeJS.Timeout | undefined;
  #endsByItself = false;
  #giveUp: (error: InterruptedError) => void = () => {};

  /** Rejects when the command's time is over. */
  readonly timeout = new Promise<never>((_, reject) => {
    this.#giveUp = reject;
  });

  constructor() {
    process.on("SIGINT", this.#listener);
    process.on("SIGTERM", this.#listener);
    this.timeout.catch(() => {});
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on the command ends by itself after the first one, however long that takes. */
  readonly waitForEnd = (): void => {
    this.#endsByItself = true;
    clearTimeout(this.#timer);
  };

  dispose(): void {
    process.off("SIGINT", this.#listener);
    process.off("SIGTERM", this.#listener);
    clearTimeout(this.#timer);
  }

  #interrupt(): void {
    const error = new InterruptedError();
    if (this.signal.aborted) {
      this.#giveUp(error);
      return;
    }
    if (!this.#endsByItself) this.#timer = setTimeout(() => this.#giveUp(error), grace);
    this.#controller.abort(error);
  }
}
