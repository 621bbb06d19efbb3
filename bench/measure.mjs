// Times whole processes side by side, so that a drift of the machine's speed meets both alike.
import { spawnSync } from "node:child_process";

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Wall time of one run, in milliseconds. */
export function time(args, options) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return performance.now() - start;
}

/**
 * Runs the contenders in turn, A B A B, after one round that is not counted.
 *
 * @returns for each its times in milliseconds, and their ratio to the first's, pair by pair
 */
export function sideBySide(contenders, runs, options) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const spent = time(contenders[name], options);
      if (round > 0) times[name].push(spent);
    }
  }
  const first = times[names[0]];
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        milliseconds: median(times[name]),
        ratio: median(times[name].map((spent, index) => spent / first[index])),
      },
    ]),
  );
}
