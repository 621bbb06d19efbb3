import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { buildSubject } from "./build-subject.js";
import { CannotMutate } from "./cannot-mutate.js";
import { measureCoverage } from "./coverage.js";
import { isExcusedBy } from "./excuses.js";
import { instrument } from "./instrument.js";
import type { Mutant } from "./mutant.js";
import { Pool } from "./pool.js";
import { readPrograms } from "./programs.js";
import { assembleReport, type Report } from "./report.js";
import { judge } from "./verdicts.js";

/** Where the rules of flow stand. */
const folders = ["src/solve", "src/natives", "src/values"];

export interface MutateOptions {
  /** The package's folder. */
  readonly deduce: string;
  /** The built worker. */
  readonly worker: string;
  /** Mutates only these, relative to the package or to the working directory. Default: all. */
  readonly files?: string | undefined;
  /** Tries what is excused too, to see whether it still has to be. */
  readonly withExcused: boolean;
  /** How many may live without an excuse. */
  readonly most: number;
  /** How many threads. */
  readonly jobs: number;
  /** Is told how far it is. */
  readonly onProgress: (progress: string) => void;
}

/** Takes away one rule of flow after the other, and reports which of them no test misses. */
export async function mutate(options: MutateOptions): Promise<Report> {
  const started = performance.now();
  const { deduce, worker, jobs, onProgress } = options;
  const files = filesToMutate(deduce);
  const wanted = new Set(narrow(files, options));
  const { texts, mutants, excuses } = instrumentAll(deduce, files);
  const theirs = excuses.filter(({ file }) => wanted.has(file));
  const found = mutants.filter(({ file }) => wanted.has(file));
  const isExcused = (mutant: Mutant): boolean => theirs.some((each) => isExcusedBy(mutant, each));
  const judged = options.withExcused ? found : found.filter((each) => !isExcused(each));
  const bundle = await buildSubject(deduce, texts);
  const pool = new Pool(worker, { bundle, mutants: mutants.length, deduce }, jobs);
  onProgress("Running the fixtures");
  const coverage = await measureCoverage(pool, readPrograms(deduce));
  let [done, living] = [0, 0];
  const verdicts = await judge(pool, judged, coverage, ({ is }) => {
    done += 1;
    living += is === "killed" ? 0 : 1;
    onProgress(`${done} of ${judged.length} mutants, ${living} live`);
  });
  const untried = found.filter((each) => !judged.includes(each));
  const seconds = (performance.now() - started) / 1000;
  return assembleReport(verdicts, untried, theirs, seconds, options.most);
}

function filesToMutate(deduce: string): string[] {
  const patterns = folders.map((each) => `${each}/**/*.ts`);
  return globSync(patterns, { cwd: deduce, ignore: "**/*.test.ts" }).sort();
}

function narrow(all: readonly string[], { deduce, files }: MutateOptions): readonly string[] {
  if (files === undefined) return all;
  const wanted = new Set([
    ...globSync(files, { cwd: deduce, absolute: true }),
    ...globSync(files, { absolute: true }),
  ]);
  const found = all.filter((each) => wanted.has(join(deduce, each)));
  if (found.length === 0) throw new CannotMutate(`${files} is no file of ${folders.join(", ")}.`);
  return found;
}

/** All files, also those that are not judged: their switches tell where the deducer does not end. */
function instrumentAll(deduce: string, files: readonly string[]) {
  const texts = new Map<string, string>();
  const mutants: Mutant[] = [];
  const excuses = files.flatMap((file) => {
    const made = instrument(file, readFileSync(join(deduce, file), "utf8"), mutants.length);
    texts.set(file, made.text);
    mutants.push(...made.mutants);
    return made.excuses;
  });
  return { texts, mutants, excuses };
}
