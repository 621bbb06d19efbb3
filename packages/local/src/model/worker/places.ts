/** Lends out what there are only a few of, first come first served. */
export class Places<T> {
  readonly #free: T[];
  readonly #waiting: ((place: T) => void)[] = [];

  constructor(places: readonly T[]) {
    this.#free = [...places];
  }

  /**
   * Runs `action` with a place, once there is one.
   *
   * @throws the signal's reason if it is aborted while waiting
   */
  async lend<R>(signal: AbortSignal, action: (place: T) => Promise<R>): Promise<R> {
    const place = await this.#take(signal);
    try {
      return await action(place);
    } finally {
      this.#give(place);
    }
  }

  async #take(signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    const free = this.#free.pop();
    if (free !== undefined) return free;
    return new Promise((resolve, reject) => {
      const turn = (place: T) => {
        signal.removeEventListener("abort", leave);
        resolve(place);
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(signal.reason);
      };
      this.#waiting.push(turn);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  #give(place: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(place);
    else next(place);
  }
}
