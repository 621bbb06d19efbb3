// What deduction would cost if it asked the type checker: the entry's program with the types of all
// libraries loaded, and the type of every expression of the entry resolved.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

const entry = resolve(process.argv[2]);
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  types: [],
};
if (readFileSync(entry, "utf8") === "") throw new Error("The entry is empty.");
const program = ts.createProgram([entry], options, ts.createCompilerHost(options));
const checker = program.getTypeChecker();
let resolved = 0;
const visit = (node) => {
  if (ts.isExpression(node)) {
    checker.getTypeAtLocation(node);
    resolved += 1;
  }
  ts.forEachChild(node, visit);
};
visit(program.getSourceFile(entry));
if (process.argv.includes("--check")) ts.getPreEmitDiagnostics(program);
console.log(`${resolved} expressions, ${program.getSourceFiles().length} files, ${dirname(entry)}`);
