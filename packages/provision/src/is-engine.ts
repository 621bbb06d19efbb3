import { readFileSync } from "node:fs";

/**
 * Whether a process is there and is an engine. One that was killed stays in the list of processes
 * until its parent asks for it, in some containers for ever, and its number may be another's by now:
 * where the system tells state and name of a process, they count.
 */
export function isEngine(pid: number): boolean {
  if (!isListed(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    const [, name = "", state] =
      /\((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name.startsWith("pulumi") && state !== "Z" && state !== "X";
  } catch {
    return false;
  }
}

function isListed(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
