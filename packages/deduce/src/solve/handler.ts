import { diagnostic } from "@plutolang/diagnostics";
import type { Code } from "../ir/ir.js";
import { describe } from "../resources/describe.js";
import { type At, toSpan } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import { dataValue, filter, nothing, single, undefinedValue, type Value } from "../values/value.js";
import { awaited } from "./awaiting.js";
import { startFrame, walk } from "./contexts.js";
import type { Engine } from "./engine.js";
import { emptyFindings } from "./findings.js";
import { begin } from "./generators.js";
import { TooLarge } from "./limits.js";
import type { Context, Findings, Frame } from "./machine.js";
import { makeContext } from "./make-context.js";
import { allOperations } from "./resources.js";

/** What a function's code does, followed from its handler. */
export interface FollowedHandler {
  readonly resource: Obj;
  readonly findings: Findings;
  readonly streaming: boolean;
}

let lastRun = 0;

/** Follows a function from its handler, over the memory that the modules left. */
export function followHandler(m: Engine, resource: Obj): FollowedHandler {
  const { handler = nothing, name, handlerAt, at, kind } = resource.resource ?? {};
  const where = handlerAt ?? at;
  lastRun += 1;
  m.run = lastRun;
  m.contexts = new Map();
  m.census = new Map();
  m.few = new Map();
  m.pending = new Set();
  m.findings = emptyFindings();
  m.steps = 0;
  const { findings } = m;
  const callable = filter(handler, isCallable);
  let streaming = false;
  if (where && callable.atoms.size === 0) {
    const given = describe(handler);
    m.report(diagnostic("PLUTO1026", { kind: kind?.name ?? "", given }, toSpan(where)));
  } else if (where) {
    const task = (frame: Frame): void => {
      const cause = m.cause("the handler's arguments are not known before run time", where);
      const args = { list: [], rest: dataValue(cause) };
      const site = { at: where, id: 0, role: "used" } as const;
      const result = awaited(m, frame, m.call(frame, callable, undefinedValue, args, site), site);
      sendBack(m, frame, result, where);
      streaming ||= [...result.atoms].some(
        (each) => each.is === "object" && each.data.is === "generator" && each.data.async,
      );
    };
    const root = makeContext({
      code: rootCode(name ?? "", where),
      caller: undefined,
      dirty: true,
      task,
    });
    if (!follow(m, root)) grantEverything(m, resource, root, where);
  }
  m.rollBack();
  m.run = 0;
  return { resource, findings, streaming };
}

/** What a handler returns is written out as JSON: what stands in it is looked at. */
function sendBack(m: Engine, frame: Frame, result: Value, at: At): void {
  const seen = new Set<Obj>();
  const visit = (value: Value | undefined): void => {
    if (value) m.observe(frame, value, at);
    for (const atom of value?.atoms ?? []) {
      if (atom.is !== "object" || seen.has(atom)) continue;
      seen.add(atom);
      m.depend(frame, atom);
      if (atom.data.is === "generator") begin(m, frame, atom);
      if (atom.data.is === "opaque") m.touch(frame, single(atom), { at, id: 0 });
      else {
        for (const property of atom.properties.values()) visit(property.value);
        visit(atom.rest);
        visit(atom.content);
      }
    }
  };
  visit(result);
}

/** @returns whether the code was followed to its end */
function follow(m: Engine, root: Context): boolean {
  try {
    walk(m, root);
    drain(m);
    return true;
  } catch (error) {
    if (error instanceof TooLarge || error instanceof RangeError) return false;
    throw error;
  }
}

/** The safe side, where the code could not be followed. */
function grantEverything(m: Engine, resource: Obj, root: Context, at: At): void {
  m.report(diagnostic("PLUTO1027", { functionName: resource.resource?.name ?? "" }, toSpan(at)));
  for (const each of m.resources) {
    m.use(startFrame(root), each, allOperations(each), at);
  }
}

/** Walks what has to be walked again until nothing has. */
function drain(m: Engine): void {
  for (const context of m.pending) {
    m.pending.delete(context);
    if (context.dirty || !context.walked) walk(m, context);
  }
}

function isCallable(atom: { is: string; data?: { is: string }; resource?: unknown }): boolean {
  if (atom.is === "unknown") return true;
  if (atom.is !== "object" || !atom.data) return false;
  return ["function", "bound", "native", "operation", "opaque", "proxy"].includes(atom.data.is);
}

function rootCode(name: string, at: At): Code {
  const owner = { slots: 0, unit: at.unit, isModule: false };
  return {
    name,
    at,
    unit: at.unit,
    id: 0,
    is: "function",
    async: true,
    generator: false,
    parameters: [],
    rest: undefined,
    scope: { parent: undefined, names: new Map(), owner, captured: false },
    self: undefined,
    body: [],
  };
}
