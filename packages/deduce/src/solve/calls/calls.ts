import { type Args, appendArgs } from "../../values/args.js";
import type { Closure, Obj } from "../../values/obj.js";
import { dataValue, filter, join, nothing, single, type Value } from "../../values/value.js";
import { callOpaque } from "../libraries/opaque.js";
import type { CallSite, Frame, Machine } from "../machine.js";
import { withoutProxies } from "../members/proxied-arrays.js";
import { type ProxyData, trapped } from "../members/proxies.js";
import { allocate, fillArray } from "../memory.js";
import { callOperation } from "../resources/resources.js";
import { constructWith } from "./construct.js";
import { enter } from "./contexts.js";

/** Calls whatever the callee may be. */
export function call(
  m: Machine,
  frame: Frame,
  callee: Value,
  self: Value,
  args: Args,
  site: CallSite,
): Value {
  let result: Value = nothing;
  let foreign: Value = nothing;
  for (const atom of callee.atoms) {
    if (atom.is === "constant") continue;
    if (atom.is === "unknown" && atom.isData)
      result = join(result, callData(m, frame, args, callee, site));
    else if (atom.is !== "object" || atom.data.is === "opaque")
      foreign = join(foreign, single(atom));
    else result = join(result, callObject(m, frame, atom, self, args, site, false));
  }
  if (foreign.atoms.size === 0) return result;
  const withCause = { atoms: foreign.atoms, cause: callee.cause };
  return join(result, callOpaque(m, frame, withCause, self, args, site));
}

/** A method of data: one of JavaScript's own, which calls back at most. */
function callData(m: Machine, frame: Frame, args: Args, { cause }: Value, site: CallSite): Value {
  const plain = { at: site.at, id: site.id };
  for (const each of [...args.list, args.rest ?? nothing]) {
    m.observe(frame, each, site.at);
    const callbacks = filter(each, (atom) => atom.is === "object" && atom.data.is !== "opaque");
    m.call(frame, callbacks, nothing, { list: [], rest: dataValue(cause) }, plain);
  }
  return dataValue(cause);
}

/** As {@link call}, by someone who is not seen to call: a library. Contexts are not told apart by site. */
export function callLoosely(
  m: Machine,
  frame: Frame,
  callee: Value,
  self: Value,
  args: Args,
  site: CallSite,
): Value {
  let result: Value = nothing;
  for (const atom of callee.atoms) {
    if (atom.is === "object" && atom.data.is !== "opaque") {
      result = join(result, callObject(m, frame, atom, self, args, site, true));
    }
  }
  return result;
}

const ofArrays = new Set(Object.getOwnPropertyNames(Array.prototype));

function callObject(
  m: Machine,
  frame: Frame,
  obj: Obj,
  self: Value,
  args: Args,
  site: CallSite,
  loose: boolean,
): Value {
  const { data } = obj;
  switch (data.is) {
    case "function":
      return enter(m, frame, obj as Obj & { data: Closure }, self, args, site, loose);
    case "native": {
      const { name } = data.native;
      const seen = ofArrays.has(name) ? withoutProxies(m, frame, self, name, args, site) : self;
      return data.native.call(m, { frame, self: data.self ?? seen, args, site });
    }
    case "operation": {
      for (const each of [...args.list, args.rest ?? nothing]) m.observe(frame, each, site.at);
      return callOperation(m, frame, data, site);
    }
    case "bound": {
      m.depend(frame, obj);
      return call(m, frame, data.target, data.self, appendArgs(data.args, args), site);
    }
    case "proxy":
      return callProxy(m, frame, data, self, args, site);
    default:
      return nothing;
  }
}

/** A proxy of a function: its `apply` trap, or the function itself. */
function callProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  self: Value,
  args: Args,
  site: CallSite,
): Value {
  const list = allocate(m, frame, site, () => ({ is: "array" }), "applied");
  const given = single(fillArray(m, list, args.list, args.rest));
  return (
    trapped(m, frame, data, "apply", [self, given], site) ??
    m.call(frame, data.target, self, args, { at: site.at, id: site.id })
  );
}

/** `new callee(…)`. */
export function construct(
  m: Machine,
  frame: Frame,
  callee: Value,
  args: Args,
  site: CallSite,
): Value {
  let result: Value = nothing;
  let foreign: Value = nothing;
  for (const atom of callee.atoms) {
    if (atom.is === "constant") continue;
    if (atom.is !== "object" || atom.data.is === "opaque") foreign = join(foreign, single(atom));
    else result = join(result, constructWith(m, frame, atom, args, site));
  }
  if (foreign.atoms.size === 0) return result;
  const withCause = { atoms: foreign.atoms, cause: callee.cause };
  return join(result, callOpaque(m, frame, withCause, nothing, args, site));
}
