import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/** Beside this package's sources, and beside the entry that the CLI is bundled to. */
const places = ["../../models/demo.gguf", "./models/demo.gguf", "../models/demo.gguf"];

/** @throws DiagnosticError PLUTO3069 */
export function demoModelFile(): string {
  const looked = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = looked.find(existsSync);
  if (found === undefined) throw new DiagnosticError(diagnostic("PLUTO3069", { looked }));
  return found;
}
