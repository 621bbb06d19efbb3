import pidusage from "pidusage";

/** A process with a limit on the memory that it may hold. */
export interface Watched {
  readonly pid: number;
  /** MB of resident memory. */
  readonly limit: number;
  /** Called once, when the limit has been passed. */
  exceeded(): void;
}

/** On Linux a reading is a file, elsewhere a program. */
const interval = process.platform === "linux" ? 100 : 1000;

/** Looks at the memory of processes at an interval, for as long as it knows of any. */
export class MemoryWatch {
  readonly #watched = new Map<number, Watched>();
  #timer: NodeJS.Timeout | undefined;

  add(watched: Watched): void {
    this.#watched.set(watched.pid, watched);
    this.#timer ??= setInterval(() => void this.#look(), interval).unref();
  }

  remove(pid: number): void {
    this.#watched.delete(pid);
  }

  async #look(): Promise<void> {
    if (this.#watched.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const usage = await readUsage([...this.#watched.keys()]);
    for (const [pid, bytes] of usage) {
      const watched = this.#watched.get(pid);
      if (watched === undefined || bytes <= watched.limit * 1024 * 1024) continue;
      this.remove(pid);
      watched.exceeded();
    }
  }
}

/** Each pid to bytes of resident memory. A process that has just ended is left out. */
async function readUsage(pids: number[]): Promise<Map<number, number>> {
  const readings = await Promise.all(
    pids.map((pid) =>
      pidusage(pid).then(
        ({ memory }) => [pid, memory] as const,
        () => undefined,
      ),
    ),
  );
  return new Map(readings.filter((each) => each !== undefined));
}
