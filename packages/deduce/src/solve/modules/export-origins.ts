import type { Binding, ImportRef } from "../../ir/binding.js";
import type { ModuleCode } from "../../ir/ir.js";
import type { Program } from "../../source/program.js";

/** Where what a module exports under a name is found in the end. */
export type Origin =
  | { readonly is: "variable"; readonly path: string; readonly binding: Binding }
  | { readonly is: "elsewhere"; readonly ref: ImportRef; readonly from: string }
  | { readonly is: "circular" };

/**
 * Follows a name through modules that pass it on.
 *
 * @param isKind of the SDK's names
 */
export function originOf(
  program: Program,
  module: ModuleCode,
  name: string,
  isKind: (name: string) => boolean,
  seen = new Set<string>(),
): Origin | undefined {
  const follow = (own: Binding | ImportRef, { unit: { path } }: ModuleCode): Origin => {
    if ("scope" in own) return { is: "variable", path, binding: own };
    const found = program.resolve(own.specifier, path);
    const next = found.is === "own" ? program.modules.get(found.path) : undefined;
    const further = next && originOf(program, next, own.name, isKind, seen);
    return further ?? { is: "elsewhere", ref: own, from: path };
  };
  const key = `${module.unit.path}\n${name}`;
  if (seen.has(key)) return { is: "circular" };
  seen.add(key);
  const own = module.exports.get(name);
  if (own) return follow(own, module);
  if (name === "default") return undefined;
  const { modules, outside } = starsOf(program, module);
  for (const each of modules) {
    const passed = each.exports.get(name);
    if (passed) return follow(passed, each);
  }
  const giver = outside.find((each) => !each.isSdk || isKind(name));
  return giver && { is: "elsewhere", ref: { specifier: giver.specifier, name }, from: giver.from };
}

/** The module and those whose names `export *` passes on, and others of which it does. */
export interface Stars {
  readonly modules: ReadonlySet<ModuleCode>;
  readonly outside: readonly { specifier: string; from: string; isSdk: boolean }[];
}

export function starsOf(program: Program, module: ModuleCode): Stars {
  const modules = new Set([module]);
  const outside: { specifier: string; from: string; isSdk: boolean }[] = [];
  for (const { stars, unit } of modules) {
    for (const specifier of stars) {
      const found = program.resolve(specifier, unit.path);
      const next = found.is === "own" ? program.modules.get(found.path) : undefined;
      if (next) modules.add(next);
      if (found.is === "sdk" || found.is === "foreign")
        outside.push({ specifier, from: unit.path, isSdk: found.is === "sdk" });
    }
  }
  return { modules, outside };
}

/** The names that a module exports, also those that it passes on. */
export function exportNames(program: Program, path: string): string[] {
  const module = program.modules.get(path);
  if (!module) return [];
  const passedOn = [...starsOf(program, module).modules].flatMap(({ exports }) =>
    [...exports.keys()].filter((each) => each !== "default"),
  );
  return [...new Set([...module.exports.keys(), ...passedOn])];
}
