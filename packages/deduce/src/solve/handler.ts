import { diagnostic } from "@plutolang/diagnostics";
import type { Code } from "../ir/ir.js";
import { describe } from "../resources/describe.js";
import { type At, toSpan } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import { filter, nothing, undefinedValue, unknownValue } from "../values/value.js";
import { makeContext, walk } from "./contexts.js";
import { type Engine, emptyFindings } from "./engine.js";
import type { Findings, Frame } from "./machine.js";

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
      const args = { list: [], rest: unknownValue(cause) };
      const result = m.call(frame, callable, undefinedValue, args, {
        at: where,
        id: 0,
        role: "used",
      });
      m.observe(frame, result, where);
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
    walk(m, root);
    drain(m);
  }
  m.rollBack();
  m.run = 0;
  return { resource, findings, streaming };
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
