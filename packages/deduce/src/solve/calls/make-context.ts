import { noArgs } from "../../values/args.js";
import { nothing, undefinedValue } from "../../values/value.js";
import type { Context } from "../machine.js";

let lastId = 0;

export function makeContext(fields: Partial<Context> & Pick<Context, "code" | "caller">): Context {
  lastId += 1;
  return {
    id: lastId,
    callee: undefined,
    recursion: 0,
    depth: (fields.caller?.depth ?? 0) + 1,
    calledAt: undefined,
    environment: undefined,
    home: undefined,
    isStatic: false,
    self: undefinedValue,
    given: undefined,
    newTarget: undefinedValue,
    args: noArgs,
    result: nothing,
    thrown: nothing,
    generator: undefined,
    walked: false,
    dirty: false,
    active: false,
    dependents: new Set(),
    task: undefined,
    objects: new Map(),
    environments: new Map(),
    ...fields,
  };
}
