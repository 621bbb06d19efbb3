import { argAt, argsOf } from "../values/args.js";
import type { Native } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  filter,
  join,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";
import { allocate, writeContent, writeReasons } from "./memory.js";
import { opaqueResult } from "./opaque.js";
import { raiseReasons } from "./rejections.js";

/** What `await` gives. What an operation gives stands for its promise. */
export function awaited(
  m: Machine,
  frame: Frame,
  value: Value,
  node: Site,
  seen: Set<Obj> = new Set(),
): Value {
  raiseReasons(m, frame, value);
  let result: Value = nothing;
  for (const atom of value.atoms) {
    if (atom.is !== "object") result = join(result, single(atom));
    else if (atom.data.is === "promise") {
      m.depend(frame, atom);
      if (seen.has(atom)) continue;
      if (atom.prototype) result = join(result, viaThen(m, frame, atom, node) ?? nothing);
      if (!atom.content) continue;
      seen.add(atom);
      result = join(result, awaited(m, frame, atom.content, node, seen));
    } else if (atom.data.is === "opaque") result = join(result, opaqueResult(m, frame, atom, node));
    else result = join(result, viaThen(m, frame, atom, node) ?? single(atom));
  }
  return { atoms: result.atoms, cause: result.cause ?? value.cause };
}

/** An object of the program's own with a `then`: what that resolves to. */
function viaThen(m: Machine, frame: Frame, obj: Obj, node: Site): Value | undefined {
  if (obj.resource || obj.rest) return undefined;
  if (obj.data.is !== "object" && obj.data.is !== "promise") return undefined;
  const then = filter(
    m.get(frame, single(obj), constantOf("then"), node),
    (atom) => atom.is === "object" && atom.data.is === "function",
  );
  if (then.atoms.size === 0) return undefined;
  const promise = allocate(m, frame, node, () => ({ is: "promise" }), `then${obj.id}`);
  const resolve = resolverOf(m, frame, promise, node);
  m.call(frame, then, single(obj), argsOf(resolve, rejecterOf(m, frame, promise, node)), {
    at: node.at,
    id: node.id,
  });
  raiseReasons(m, frame, single(promise));
  return promise.content ?? nothing;
}

/** The function that rejects a promise. */
export function rejecterOf(m: Machine, frame: Frame, promise: Obj, site: Site): Value {
  const native: Native = {
    name: "reject",
    call: (machine, inner) => {
      writeReasons(machine, promise, argAt(inner.args, 0));
      return undefinedValue;
    },
  };
  const part = `reject${promise.id}`;
  return single(allocate(m, frame, site, () => ({ is: "native", native }), part));
}

/** The function that resolves a promise. */
export function resolverOf(m: Machine, frame: Frame, promise: Obj, site: Site): Value {
  const native: Native = {
    name: "resolve",
    call: (machine, inner) => {
      writeContent(machine, promise, argAt(inner.args, 0));
      return undefinedValue;
    },
  };
  const part = `resolve${promise.id}`;
  return single(allocate(m, frame, site, () => ({ is: "native", native }), part));
}
