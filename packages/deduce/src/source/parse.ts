import { extname } from "node:path";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { type OxcError, type ParserOptions, type Program, parseSync } from "oxc-parser";
import { measured } from "../measured.js";
import { toSpan, type Unit } from "./unit.js";

/** A unit's syntax tree; one that is broken has no statements. */
export interface Parsed {
  readonly tree: Program;
  readonly diagnostics: readonly Diagnostic[];
}

export function parse(unit: Unit): Parsed {
  const options = {
    ...optionsFor(extname(unit.path)),
    astType: "ts",
    preserveParens: false,
    showSemanticErrors: true,
  } as const;
  // The tree is made when it is first asked for.
  const { program, errors } = measured("parse", () => {
    const { program, errors } = parseSync(unit.path, unit.text, options);
    return { program, errors };
  });
  return { tree: program, diagnostics: errors.map((each) => toDiagnostic(unit, each)) };
}

function optionsFor(extension: string): ParserOptions {
  switch (extension) {
    case ".tsx":
      return { lang: "tsx", sourceType: "module" };
    case ".cts":
      return { lang: "ts", sourceType: "commonjs" };
    case ".cjs":
      return { lang: "jsx", sourceType: "commonjs" };
    case ".mjs":
      return { lang: "jsx", sourceType: "module" };
    case ".js":
    case ".jsx":
      return { lang: "jsx", sourceType: "unambiguous" };
    default:
      return { lang: "ts", sourceType: "module" };
  }
}

function toDiagnostic(unit: Unit, { message, helpMessage, labels }: OxcError): Diagnostic {
  const text = [message, helpMessage]
    .filter((each) => each !== null)
    .map(toSentence)
    .join(" ");
  const [label] = labels;
  const start = Math.min(label?.start ?? 0, unit.text.length);
  const end = Math.max(label?.end ?? 0, start + 1);
  return diagnostic("PLUTO1002", { text }, toSpan({ unit, start, end }));
}

function toSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
