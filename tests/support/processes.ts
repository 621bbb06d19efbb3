import { execFileSync } from "node:child_process";

/** A process and all that it started, by their ids. */
export function processTree(pid: number): readonly number[] {
  const parents = parentsById();
  const tree = [pid];
  for (const each of tree) {
    for (const [child, parent] of parents) if (parent === each) tree.push(child);
  }
  return tree;
}

/** Those of the processes that have not ended. */
export function alive(pids: readonly number[]): readonly number[] {
  const running = parentsById();
  return pids.filter((each) => running.has(each));
}

function parentsById(): ReadonlyMap<number, number> {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" })
    .trim()
    .split("\n");
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const ended = (state = "") => state.startsWith("Z");
  return new Map(
    rows
      .filter(([, , state]) => !ended(state))
      .map(([pid, parent]) => [Number(pid), Number(parent)]),
  );
}
