import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The process ids of the models that run from an entry in `folder`. */
export async function modelProcesses(folder: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,stat=,args="]);
  const lines = stdout.split("\n").filter((line) => line.includes(folder));
  const alive = lines.filter((line) => !/^\s*\d+\s+Z/.test(line));
  return alive.map((line) => Number.parseInt(line, 10));
}
