import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Answers, Question } from "./questions.js";

/** How answers that were not given come about. */
export interface Asking {
  /** The command, for the message that says how to give answers without a terminal. */
  readonly command: string;
  /** Whether to take the defaults. */
  readonly yes: boolean;
  /** Asks one question on the terminal; undefined where there is none. */
  readonly ask?: (question: Question, given: Partial<Answers>) => Promise<string>;
}

/**
 * Checks the answers that were given and finds the others.
 *
 * @throws DiagnosticError if one is not allowed, or missing where nobody can be asked
 */
export async function completeAnswers(
  questions: readonly Question[],
  given: Partial<Answers>,
  asking: Asking,
): Promise<Answers> {
  for (const question of questions) checkGiven(question, given);
  if (!asking.yes && asking.ask === undefined) refuseGaps(questions, given, asking.command);
  let answers = given;
  for (const question of questions) {
    if (answers[question.key] !== undefined) continue;
    const answer =
      asking.yes || asking.ask === undefined
        ? question.default(answers)
        : await asking.ask(question, answers);
    answers = { ...answers, [question.key]: answer };
  }
  return answers as Answers;
}

function checkGiven(question: Question, given: Partial<Answers>): void {
  const answer = given[question.key];
  if (answer === undefined) return;
  const rule = question.check?.(answer) ?? checkChoice(question, given, answer);
  if (rule === undefined) return;
  const what = question.message.replace(/ name$|^Select an? /, "").toLowerCase();
  throw new DiagnosticError(diagnostic("PLUTO5010", { what, name: answer, rule }));
}

function checkChoice(
  { choices }: Question,
  given: Partial<Answers>,
  answer: string,
): string | undefined {
  const known: readonly string[] | undefined = choices?.(given);
  return known === undefined || known.includes(answer)
    ? undefined
    : `on this platform it is ${known.join(" or ")}`;
}

/** What has one possible answer need not be given. */
function refuseGaps(
  questions: readonly Question[],
  given: Partial<Answers>,
  command: string,
): void {
  const flags = questions
    .filter((each) => given[each.key] === undefined && each.choices?.(given).length !== 1)
    .map((each) => each.flag);
  if (flags.length > 0) throw new DiagnosticError(diagnostic("PLUTO5012", { command, flags }));
}
