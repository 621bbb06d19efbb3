import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/** Scripts and optional packages are left out: they would compile llama.cpp, or fetch CUDA. */
const flags = [
  "--omit=optional",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-package-lock",
  "--loglevel=error",
  "--fetch-retries=1",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=1000",
];

const networkFault =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/;

/**
 * Runs `npm install` of exact versions in a folder of their own.
 *
 * @throws DiagnosticError PLUTO3061 or PLUTO3064 to PLUTO3066
 * @throws the signal's reason if it is aborted
 */
export async function npmInstall(
  folder: string,
  packages: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  // The prefix is named, or npm would install into the project whose script has called it.
  const args = ["install", "--prefix", folder, ...flags, ...packages];
  const { code, output } = await runNpm(args, folder, signal);
  if (code !== 0) throw faultOf(output, folder);
}

async function runNpm(args: readonly string[], folder: string, signal: AbortSignal | undefined) {
  signal?.throwIfAborted();
  const onWindows = process.platform === "win32";
  const npm = spawn("npm", onWindows ? args.map(quote) : args, {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    // npm is a script there, which only a shell runs.
    shell: onWindows,
    windowsHide: true,
    ...(signal ? { signal } : {}),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    npm.once("error", reject).once("close", resolve);
  });
  try {
    const [code, output] = await Promise.all([ended, text(npm.stderr)]);
    return { code, output };
  } catch (error) {
    signal?.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new DiagnosticError(diagnostic("PLUTO3064", {}));
  }
}

function quote(argument: string): string {
  return `"${argument}"`;
}

function faultOf(output: string, folder: string): DiagnosticError {
  const lines = output.split("\n").map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  const said = lines.filter((line) => line && !/complete log of this run|^npm warn/i.test(line));
  const short = said.slice(0, 3).join(" ") || "it said nothing";
  if (/\bENOSPC\b/.test(output)) {
    const what = "the model engine";
    return new DiagnosticError(diagnostic("PLUTO3061", { directory: folder, what }));
  }
  const code = networkFault.test(output) ? "PLUTO3065" : "PLUTO3066";
  return new DiagnosticError(diagnostic(code, { text: short }));
}
