/** Runs a step, and notes the time it took where profilers and benchmarks look: the process's timeline. */
export function measured<T>(step: string, run: () => T): T {
  const start = performance.now();
  try {
    return run();
  } finally {
    performance.measure(`pluto:${step}`, { start });
  }
}
