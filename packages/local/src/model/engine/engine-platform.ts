import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/** The packages of the engine's CPU builds, by Node's `platform-arch`. */
const builds: Readonly<Record<string, string>> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-armv7l",
  "linux-riscv64": "linux-riscv64",
  "darwin-x64": "mac-x64",
  "darwin-arm64": "mac-arm64-metal",
  "win32-x64": "win-x64",
  "win32-arm64": "win-arm64",
};

/** What of a machine decides which build of the engine runs on it. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Whether its C library is musl, as on Alpine Linux, for which there are no builds. */
  readonly musl: boolean;
}

export function thisMachine(): Machine {
  const { platform, arch } = process;
  return { platform, arch, musl: platform === "linux" && !hasGlibc() };
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

/**
 * The build of the engine for a machine, as its package is named after `@node-llama-cpp/`.
 *
 * @throws DiagnosticError PLUTO3063
 */
export function engineBuild({ platform, arch, musl }: Machine): string {
  const build = musl ? undefined : builds[`${platform}-${arch}`];
  if (build !== undefined) return build;
  const name = musl ? `${platform}-${arch} with musl` : `${platform}-${arch}`;
  throw new DiagnosticError(
    diagnostic("PLUTO3063", { platform: name, supported: Object.keys(builds) }),
  );
}
