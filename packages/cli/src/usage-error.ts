import { DiagnosticError } from "@plutolang/diagnostics";

/** The command line does not say what it must. */
export class UsageError extends DiagnosticError {}
