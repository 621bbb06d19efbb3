import type { Architecture } from "@plutolang/architecture";
import { type Diagnostic, diagnostic, type Span } from "@plutolang/diagnostics";
import type { EngineFailure } from "./track-events.js";

type Recognise = (text: string, what: string) => Diagnostic | undefined;

/** What the engine and AWS said, in the words of the table; each thing once. */
export function toDiagnostics(
  failures: readonly EngineFailure[],
  architecture: Architecture | undefined,
): Diagnostic[] {
  const told = failures.filter((each) => !isSummary(each.text));
  const found = told.map((failure) => toDiagnostic(failure, architecture));
  const seen = new Set<string>();
  return found.filter((each) => {
    const key = `${each.code} ${each.message}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The engine ends a failed run with words that add nothing to the error before them. */
function isSummary(text: string): boolean {
  return /^(update|preview|refresh|destroy|resource updates?|resource plans?) failed|^update canceled/i.test(
    text,
  );
}

function toDiagnostic({ text, resource }: EngineFailure, architecture?: Architecture): Diagnostic {
  const what = resource === undefined ? "The stack" : (resource.partOf ?? resource.name);
  const at = architecture?.resources.find((each) => each.id === resource?.partOf)?.at;
  for (const recognise of patterns) {
    const known = recognise(text, what);
    if (known !== undefined) return { ...known, ...at };
  }
  return diagnostic("PLUTO4019", { what, text: essence(text) }, at as Span | undefined);
}

/** AWS's own sentence, without the layers of wrapping and the request's id. */
function essence(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^[\s*-]*(error: )?/, "").trim())
    .filter((line) => line !== "" && !/^\d+ errors? occurred:$/.test(line));
  const telling = lines.find((line) => /error|creating|updating|deleting|waiting|fail/i.test(line));
  return (telling ?? lines.join(" "))
    .replace(/https response error StatusCode: \d+, /g, "")
    .replace(/RequestID: [\w-]+, /g, "");
}

const patterns: readonly Recognise[] = [
  (text, id) => {
    const failed = /SageMaker.* Endpoint .*unexpected state '(\w+)'.*?(?:: (.*))?$/m.exec(text);
    if (failed === null) return undefined;
    const [, status = "Failed", reason] = failed;
    return diagnostic("PLUTO4017", { id, status, rolledBack: false, reason });
  },
  (text) =>
    /ExpiredToken|token (included in the request )?(is|has) expired|SSO session .*expired/i.test(
      text,
    )
      ? diagnostic("PLUTO4011", {})
      : undefined,
  (text) =>
    /no valid credential|NoCredentialProviders|Unable to locate credentials|InvalidClientTokenId|UnrecognizedClient|failed to refresh cached credentials/i.test(
      text,
    )
      ? diagnostic("PLUTO4010", {})
      : undefined,
  (text, what) => {
    const denied = /not authorized to perform:? ([\w-]+:\w+)(?: on resource:? (\S+))?/i.exec(text);
    if (denied === null && !/AccessDenied/.test(text)) return undefined;
    const [, action, on] = denied ?? [];
    return diagnostic("PLUTO4012", {
      what,
      action: action ?? "",
      on: on ?? "",
      text: essence(text),
    });
  },
  (text, what) =>
    /ResourceLimitExceeded|LimitExceededException|ServiceQuotaExceeded/.test(text)
      ? diagnostic("PLUTO4013", { what, text: essence(text) })
      : undefined,
  (text, what) =>
    /EntityAlreadyExists|ResourceConflictException|ResourceAlreadyExists|ResourceInUseException|Cannot create already existing/i.test(
      text,
    )
      ? diagnostic("PLUTO4014", { what, text: essence(text) })
      : undefined,
  (text) =>
    /Missing region|invalid AWS Region|region is not set|must provide a region/i.test(text)
      ? diagnostic("PLUTO4015", {})
      : undefined,
  (text) =>
    /no resource plugin|could not (find|download|acquire) plugin|failed to (load|install) plugin|error downloading plugin/i.test(
      text,
    )
      ? diagnostic("PLUTO4016", { text: essence(text) })
      : undefined,
];
