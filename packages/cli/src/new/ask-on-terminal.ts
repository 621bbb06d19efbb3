import inquirer from "inquirer";
import type { Answers, Question } from "./questions.js";

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** A way to ask questions on a terminal, one after the other. */
export function askOn(
  terminal: Terminal,
): (question: Question, given: Partial<Answers>) => Promise<string> {
  const prompt = inquirer.createPromptModule(terminal);
  return async (question, given) => {
    const choices = question.choices?.(given);
    const common = { message: question.message, default: question.default(given) };
    const { answer } =
      choices === undefined
        ? await prompt<{ answer: string }>({
            answer: { ...common, type: "input", validate: toValidate(question) },
          })
        : await prompt<{ answer: string }>({
            answer: { ...common, type: "select", choices: [...choices] },
          });
    return answer;
  };
}

function toValidate({ message, check }: Question): (answer: string) => true | string {
  return (answer) => {
    const rule = check?.(answer);
    return rule === undefined ? true : `${message}: ${rule}.`;
  };
}
