import { argAt, argsOf } from "../../values/args.js";
import type { Native } from "../../values/native.js";
import { type Obj, objectsIn } from "../../values/obj.js";
import {
  constantOf,
  filter,
  joinAll,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../../values/value.js";
import { isWritten } from "../expressions/conversions.js";
import { opaqueResult } from "../libraries/opaque.js";
import type { Frame, Machine, Site } from "../machine.js";
import { allocate, writeContent, writeReasons } from "../memory.js";
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
  const results: Value[] = [];
  for (const atom of value.atoms) {
    if (atom.is !== "object") results.push(single(atom));
    else if (atom.data.is === "promise") {
      m.depend(frame, atom);
      if (seen.has(atom)) continue;
      if (atom.prototype) results.push(viaThen(m, frame, atom, node) ?? nothing);
      if (!atom.content) continue;
      seen.add(atom);
      results.push(awaited(m, frame, atom.content, node, seen));
    } else if (atom.data.is === "opaque") results.push(opaqueResult(m, frame, atom, node));
    else results.push(viaThen(m, frame, atom, node) ?? single(atom));
  }
  const result = joinAll(results);
  return { atoms: result.atoms, cause: result.cause ?? value.cause };
}

/** An object of the program's own with a `then`: what that resolves to. */
function viaThen(m: Machine, frame: Frame, obj: Obj, node: Site): Value | undefined {
  if (obj.resource || obj.rest) return undefined;
  if (obj.data.is !== "object" && obj.data.is !== "promise") return undefined;
  if (!isWritten(m, frame, obj, "then")) {
    m.touch(frame, librariesOf(obj), node);
    return undefined;
  }
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

/** The library's objects that an object of the program's own inherits from. */
function librariesOf(obj: Obj, seen: Set<Obj> = new Set()): Value {
  if (seen.has(obj)) return nothing;
  seen.add(obj);
  if (obj.data.is === "opaque") return single(obj);
  return joinAll(objectsIn(obj.prototype ?? nothing).map((each) => librariesOf(each, seen)));
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
