import { deduce } from "@plutolang/deduce";
import { type Diagnostic, hasErrors } from "@plutolang/diagnostics";
import {
  type AwsStack,
  checkTools,
  type Preflight,
  preflight,
  type Tools,
} from "@plutolang/provision";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { defaultEntry } from "../project/find-source.js";
import { toTable } from "../summary/table.js";
import { toAwsStack } from "./to-aws-stack.js";

/** What a deploy would meet. */
interface Findings {
  readonly tools: Tools;
  readonly account: Pick<Preflight, "identity" | "region">;
  readonly diagnostics: readonly Diagnostic[];
}

/** `pluto doctor`: all checks at once, whatever the others find. */
export async function examine(context: Context, target: DeployTarget): Promise<ExitCode> {
  const stack = toAwsStack(target);
  const { root, project } = target.project;
  const findings = await context.output.step("Checking", async () => {
    const program = deduce({ root, entry: defaultEntry, project });
    const tools = await checkTools(stack);
    const checked = await preflight(program.architecture, { stack, signal: context.signal });
    const diagnostics = [...program.diagnostics, ...tools.diagnostics, ...checked.diagnostics];
    return { tools, account: checked, diagnostics };
  });
  print(context, stack, findings);
  return hasErrors(findings.diagnostics) ? exitCode.failed : exitCode.ok;
}

function print({ output }: Context, stack: AwsStack, findings: Findings): void {
  const { tools, account, diagnostics } = findings;
  const { identity, region } = account;
  const { engine, packages } = tools;
  output.result(
    { stack: stack.stack, platform: "AWS", region, identity, engine, packages, diagnostics },
    () => toTable(toRows(findings)),
  );
  output.diagnostics(diagnostics, stack.root);
}

function toRows({ tools, account, diagnostics }: Findings): string[][] {
  const count = (severity: string) =>
    diagnostics.filter((each) => each.severity === severity).length;
  return [
    ["account", account.identity?.account ?? "unknown"],
    ["identity", account.identity?.arn ?? "unknown"],
    ["region", account.region ?? "none"],
    ["Pulumi's packages", tools.packages ? "installed" : "missing"],
    ["Pulumi's engine", tools.engine ?? "none yet: the first deploy installs it"],
    ["errors", String(count("error"))],
    ["warnings", String(count("warning"))],
  ];
}
