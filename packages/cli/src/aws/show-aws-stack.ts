import { relative } from "node:path";
import {
  backendOf,
  passphraseFile,
  programDirectory,
  readOutputs,
  type StackOutputs,
} from "@plutolang/provision";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { toTable } from "../summary/table.js";
import { toAwsStack } from "./to-aws-stack.js";

/** What stands on AWS, and where program, state and passphrase are. */
export async function showAwsStack({ output }: Context, target: DeployTarget): Promise<ExitCode> {
  const stack = toAwsStack(target);
  const { project } = target.project;
  const outputs = await output.step(`Reading stack ${stack.stack}`, () => readOutputs(stack));
  const facts = {
    program: relative(stack.root, programDirectory(stack)),
    backend: backendOf(stack),
    passphrase: passphrasePlace(),
  };
  const { region } = stack;
  output.result({ project, stack: stack.stack, platform: "AWS", region, outputs, ...facts }, () =>
    [describe(stack.stack, outputs), toTable(Object.entries(facts))].join("\n\n"),
  );
  return exitCode.ok;
}

function passphrasePlace(): string {
  if (process.env.PULUMI_CONFIG_PASSPHRASE !== undefined) return "PULUMI_CONFIG_PASSPHRASE";
  return process.env.PULUMI_CONFIG_PASSPHRASE_FILE || passphraseFile();
}

function describe(stack: string, outputs: StackOutputs): string {
  const rows = Object.entries(outputs).flatMap(([id, values]) =>
    Object.entries(values).map(([name, value], index) => [index === 0 ? id : "", name, value]),
  );
  return rows.length === 0
    ? `Stack ${stack} is not deployed. To deploy it: pluto deploy --stack ${stack}`
    : toTable(rows);
}
