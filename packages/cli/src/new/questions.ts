import { existsSync } from "node:fs";
import { join } from "node:path";
import validatePackageName from "validate-npm-package-name";
import { stackName } from "../project/project-schema.js";

/** What `pluto new` must know. */
export interface Answers {
  readonly name: string;
  readonly stack: string;
  readonly platform: "AWS" | "Local";
  readonly engine: "Pulumi" | "embedded";
}

/** One question: how it is asked, and which flag answers it. */
export interface Question<Key extends keyof Answers = keyof Answers> {
  readonly key: Key;
  readonly flag: string;
  readonly message: string;
  /** What `--yes` takes, and what is offered. */
  readonly default: (given: Partial<Answers>) => Answers[Key];
  /** The answers there are, if they can be listed. */
  readonly choices?: (given: Partial<Answers>) => readonly Answers[Key][];
  /** What is wrong with an answer, as the end of a sentence. */
  readonly check?: (answer: string) => string | undefined;
}

const name: Question<"name"> = {
  key: "name",
  flag: "--name",
  message: "Project name",
  default: () => "my-pluto-app",
};

const stack: Question<"stack"> = {
  key: "stack",
  flag: "--stack",
  message: "Stack name",
  default: () => "dev",
  check: (answer) => (stackName.pattern.test(answer) ? undefined : stackName.rule),
};

const platform: Question<"platform"> = {
  key: "platform",
  flag: "--platform",
  message: "Select a platform",
  default: () => "Local",
  choices: () => ["AWS", "Local"],
};

const engine: Question<"engine"> = {
  key: "engine",
  flag: "--engine",
  message: "Select an provisioning engine",
  default: engineOf,
  choices: (given) => [engineOf(given)],
};

/**
 * What `pluto new` asks, in this order.
 *
 * @param directory where the project's folder is to be made
 */
export function projectQuestions(directory: string): readonly Question[] {
  const check = (answer: string) =>
    checkProjectName(answer) ??
    (existsSync(join(directory, answer)) ? "its folder exists already" : undefined);
  return [{ ...name, check }, stack, platform, engine];
}

/** What `pluto stack new` asks. */ export const stackQuestions: readonly Question[] = [
  { ...stack, flag: "<name>" },
  platform,
  engine,
];

function engineOf(given: Partial<Answers>): Answers["engine"] {
  return given.platform === "AWS" ? "Pulumi" : "embedded";
}

/** A project's name is its package's, and the name of its folder. */
function checkProjectName(answer: string): string | undefined {
  if (answer.includes("/")) return "it names a folder, so it should hold no /";
  const { validForNewPackages, errors = [], warnings = [] } = validatePackageName(answer);
  return validForNewPackages ? undefined : [...errors, ...warnings].join(", and ");
}
