import { Argument, Command, InvalidArgumentError } from "commander";
import { version } from "../package.json";
import type { DeployCommandOptions } from "./commands/deploy.js";
import type { DestroyCommandOptions } from "./commands/destroy.js";
import type { DoctorCommandOptions } from "./commands/doctor.js";
import type { ExplainCommandOptions } from "./commands/explain.js";
import type { InvokeCommandOptions } from "./commands/invoke.js";
import type { LogsCommandOptions } from "./commands/logs.js";
import type { NewCommandOptions } from "./commands/new.js";
import type { PreviewCommandOptions } from "./commands/preview.js";
import type { RefreshCommandOptions } from "./commands/refresh.js";
import type { StackNewCommandOptions } from "./commands/stack-new.js";
import type { Context, ProcessFacts } from "./context.js";
import type { ExitCode } from "./exit-code.js";

/** One run of the program. */
export interface Run extends ProcessFacts {
  /** Set by the command. */
  code: ExitCode;
}

/** The command line. Each command's code is loaded when it runs. */
export function createProgram(run: Run): Command {
  const program = new Command("pluto")
    .description("Write one TypeScript program; run it on this machine or on AWS.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("-C, --cwd <dir>", "work as if started in this folder")
    .option("--json", "print the result as JSON on standard output, and nothing else there")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showHelpAfterError("(pluto --help lists what there is)");
  for (const add of commands) add(program, run);
  return program;
}

const commands = [
  addNew,
  addDeploy,
  addPreview,
  addDestroy,
  addRefresh,
  addDoctor,
  addDeduce,
  addExplain,
  addStack,
  addLogs,
  addInvoke,
];

const stackOption = ["-s, --stack <name>", "the stack; default: the current one"] as const;
const regionOption = ["--region <region>", "where on AWS, such as us-east-1", toRegion] as const;

function addNew(program: Command, run: Run): void {
  program
    .command("new [name]")
    .description("make a project in a folder of its own")
    .option("--name <name>", "the project's name")
    .option("--stack <name>", "the first stack's name")
    .option("--platform <platform>", "AWS or Local", oneOf("AWS", "Local"))
    .option("--engine <engine>", "Pulumi (AWS) or embedded (Local)", oneOf("Pulumi", "embedded"))
    .option(...regionOption)
    .option("-y, --yes", "take the default for what is not given")
    .action(
      action(run, async (context, name: string | undefined, options: NewCommandOptions) => {
        const { newProject } = await import("./commands/new.js");
        return newProject(context, { ...(name === undefined ? {} : { name }), ...options });
      }),
    );
}

function addDeploy(program: Command, run: Run): void {
  program
    .command("deploy")
    .description("start the program, or bring what runs up to date, and print its URLs")
    .option(...stackOption)
    .option("--preview", "show what would change on AWS, and change nothing")
    .option("-y, --yes", "change it without being asked")
    .action(
      action(run, async (context, options: DeployCommandOptions) => {
        const { deploy } = await import("./commands/deploy.js");
        return deploy(context, options);
      }),
    );
}

function addDestroy(program: Command, run: Run): void {
  program
    .command("destroy")
    .description("end what a deploy started, its data included")
    .option(...stackOption)
    .option("-y, --yes", "delete on AWS without being asked")
    .action(
      action(run, async (context, options: DestroyCommandOptions) => {
        const { destroy } = await import("./commands/destroy.js");
        return destroy(context, options);
      }),
    );
}

function addPreview(program: Command, run: Run): void {
  program
    .command("preview")
    .description("show what a deploy would change on AWS")
    .option(...stackOption)
    .action(
      action(run, async (context, options: PreviewCommandOptions) => {
        const { preview } = await import("./commands/preview.js");
        return preview(context, options);
      }),
    );
}

function addRefresh(program: Command, run: Run): void {
  program
    .command("refresh")
    .description("read from AWS how the stack's resources are by now")
    .option(...stackOption)
    .action(
      action(run, async (context, options: RefreshCommandOptions) => {
        const { refresh } = await import("./commands/refresh.js");
        return refresh(context, options);
      }),
    );
}

function addDoctor(program: Command, run: Run): void {
  program
    .command("doctor")
    .description("find in seconds what would make a deploy to AWS fail in minutes")
    .option(...stackOption)
    .action(
      action(run, async (context, options: DoctorCommandOptions) => {
        const { doctor } = await import("./commands/doctor.js");
        return doctor(context, options);
      }),
    );
}

function addDeduce(program: Command, run: Run): void {
  program
    .command("deduce [entry]")
    .description("say which resources a program has, and which function may use which")
    .addHelpText("after", "\nThe entry is src/index.ts unless named. No stack is needed.")
    .action(
      action(run, async (context, entry: string | undefined) => {
        const { deduceCommand } = await import("./commands/deduce.js");
        return deduceCommand(context, entry);
      }),
    );
}

function addExplain(program: Command, run: Run): void {
  program
    .command("explain [function|resource]")
    .description("say why each function may do what it may, from its handler to the line of source")
    .option("--entry <file>", "the program; default: src/index.ts")
    .addHelpText("after", "\nA name will do, or Kind/name: SageMaker/llama. No stack is needed.")
    .action(
      action(run, async (context, name: string | undefined, options: ExplainCommandOptions) => {
        const { explain } = await import("./commands/explain.js");
        return explain(context, name, options);
      }),
    );
}

function addStack(program: Command, run: Run): void {
  const stack = program.command("stack").description("show, list, add, choose and remove stacks");
  stack
    .command("show [name]", { isDefault: true })
    .description("show what stands, and its outputs")
    .action(
      action(run, async (context, name: string | undefined) => {
        const { stackShow } = await import("./commands/stack-show.js");
        return stackShow(context, name);
      }),
    );
  stack
    .command("ls")
    .description("list the stacks")
    .action(
      action(run, async (context) => (await import("./commands/stack-ls.js")).stackLs(context)),
    );
  stack
    .command("new [name]")
    .description("add a stack")
    .option("--platform <platform>", "AWS or Local", oneOf("AWS", "Local"))
    .option("--engine <engine>", "Pulumi (AWS) or embedded (Local)", oneOf("Pulumi", "embedded"))
    .option(...regionOption)
    .option("-y, --yes", "take the default for what is not given")
    .action(
      action(run, async (context, stack: string | undefined, options: StackNewCommandOptions) => {
        const { stackNew } = await import("./commands/stack-new.js");
        return stackNew(context, { ...(stack === undefined ? {} : { stack }), ...options });
      }),
    );
  stack
    .command("select <name>")
    .description("make a stack the current one")
    .action(
      action(run, async (context, name: string) => {
        const { stackSelect } = await import("./commands/stack-select.js");
        return stackSelect(context, name);
      }),
    );
  stack
    .command("rm <name>")
    .description("remove a stack that is not deployed")
    .action(
      action(run, async (context, name: string) => {
        const { stackRm } = await import("./commands/stack-rm.js");
        return stackRm(context, name);
      }),
    );
}

function addLogs(program: Command, run: Run): void {
  program
    .command("logs [function]")
    .description("print what functions wrote, of one or of all")
    .option("-f, --follow", "go on with what comes")
    .option("-n, --tail <lines>", "the last lines alone", toCount)
    .option(
      "--since <duration>",
      "not what is older: 30m, 2h, 3d; on AWS 1h unless named",
      toDuration,
    )
    .option(...stackOption)
    .action(
      action(run, async (context, name: string | undefined, options: LogsCommandOptions) => {
        const { logs } = await import("./commands/logs.js");
        return logs(context, name, options);
      }),
    );
}

function addInvoke(program: Command, run: Run): void {
  program
    .command("invoke <function>")
    .addArgument(new Argument("[args...]", "each is JSON if it parses as JSON, else a string"))
    .description("call a deployed function and print what it returns")
    .option(...stackOption)
    .action(
      action(run, async (context, name: string, args: string[], options: InvokeCommandOptions) => {
        const { invoke } = await import("./commands/invoke.js");
        return invoke(context, name, args, options);
      }),
    );
}

/** Makes the context for a command, and keeps the code that it ends with. */
function action<Args extends unknown[]>(
  run: Run,
  body: (context: Context, ...args: Args) => Promise<ExitCode>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    const command = args.at(-1) as Command;
    const { createContext } = await import("./context.js");
    const context = await createContext(command.optsWithGlobals(), run);
    run.code = await body(context, ...args);
  };
}

/** A parser that takes a word in any case. */
function oneOf(...words: readonly string[]): (given: string) => string {
  return (given) => {
    const found = words.find((word) => word.toLowerCase() === given.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`It is ${words.join(" or ")}.`);
    return found;
  };
}

function toCount(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError("It is a number.");
  return count;
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `30m` and the like. */
function toDuration(given: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(given) ?? [];
  if (unit === undefined) throw new InvalidArgumentError("It is such as 30m, 2h or 3d.");
  return Number(count) * units[unit as keyof typeof units];
}

function toRegion(given: string): string {
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(given)) return given;
  throw new InvalidArgumentError("It is a region such as us-east-1.");
}
