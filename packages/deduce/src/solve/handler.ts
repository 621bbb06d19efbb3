import { diagnostic } from "@plutolang/diagnostics";
import type { Code } from "../ir/ir.js";
import { describe } from "../resources/describe.js";
import { type At, toSpan } from "../source/unit.js";
import { type Obj, objectsIn } from "../values/obj.js";
import {
  type Atom,
  dataValue,
  filter,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../values/value.js";
import { startFrame, walk } from "./calls/contexts.js";
import { makeContext } from "./calls/make-context.js";
import type { Engine } from "./engine.js";
import { emptyFindings } from "./findings.js";
import { awaited } from "./iteration/awaiting.js";
import { begin } from "./iteration/generators.js";
import { Holders } from "./libraries/holders.js";
import type { Context, Findings, Frame } from "./machine.js";
import { allOperations } from "./resources/resources.js";

/** What a function's code does, followed from its handler. */
export interface FollowedHandler {
  readonly resource: Obj;
  readonly findings: Findings;
  readonly streaming: boolean;
}

let lastRun = 0;

/**
 * Follows a function from its handler, over the memory that the modules left.
 *
 * @returns undefined for a resource without a handler
 */
export function followHandler(m: Engine, resource: Obj): FollowedHandler | undefined {
  if (!resource.resource?.handler) return undefined;
  const { name, kind, handler } = resource.resource;
  startRun(m);
  const { findings } = m;
  const callable = filter(handler.value, isCallable);
  const root = contextOf(m, name, callable, handler.at);
  if (callable.atoms.size === 0) {
    const given = describe(handler.value);
    m.report(diagnostic("PLUTO1026", { kind: kind.name, given }, toSpan(handler.at)));
  } else follow(m, name, root, handler.at);
  m.rollBack();
  return { resource, findings, streaming: [...root.result.atoms].some(isStream) };
}

function startRun(m: Engine): void {
  lastRun += 1;
  m.run = lastRun;
  m.contexts = new Map();
  m.census = new Map();
  m.few = new Map();
  m.holders = new Holders(m.run);
  // mutation-excuse statement: contexts of a handler that was given up would be walked again, for nothing
  m.pending = new Set();
  m.findings = emptyFindings();
  m.steps = 0;
}

/** What calls the handler, and sends back what it returns. */
function contextOf(m: Engine, name: string, handler: Value, at: At): Context {
  const cause = m.cause("the handler's arguments are not known before run time", at);
  const args = { list: [], rest: dataValue(cause) };
  const site = { at, id: 0, role: "used" } as const;
  const task = (frame: Frame): void => {
    frame.returned = awaited(m, frame, m.call(frame, handler, undefinedValue, args, site), site);
    sendBack(m, frame, frame.returned, at);
  };
  return makeContext({ code: rootCode(name, at), caller: undefined, dirty: true, task });
}

function isStream(atom: Atom): boolean {
  return atom.is === "object" && atom.data.is === "generator" && atom.data.async;
}

/** What a handler returns is written out as JSON: what stands in it is looked at. */
function sendBack(m: Engine, frame: Frame, result: Value, at: At): void {
  const seen = new Set<Obj>();
  const values = [result];
  for (const value of values) {
    m.observe(frame, value, at);
    for (const obj of objectsIn(value)) {
      if (seen.has(obj)) continue;
      seen.add(obj);
      m.depend(frame, obj);
      if (obj.data.is === "generator") begin(m, frame, obj);
      if (obj.data.is === "opaque") m.touch(frame, single(obj), { at, id: 0 });
      else values.push(...heldBy(obj));
    }
  }
}

function heldBy({ properties, rest, content }: Obj): Value[] {
  return [
    ...[...properties.values()].map(({ value }) => value),
    rest ?? nothing,
    content ?? nothing,
  ];
}

/** Follows the code to its end, or grants everything. */
function follow(m: Engine, functionName: string, root: Context, at: At): void {
  try {
    walk(m, root);
    drain(m);
  } catch (error) {
    // mutation-excuse branch: a failure of the deducer's own, which no program shows
    if (!(error instanceof RangeError)) throw error;
    grantEverything(m, functionName, root, at);
  }
}

/** The safe side, where the code could not be followed. */
function grantEverything(m: Engine, functionName: string, root: Context, at: At): void {
  m.report(diagnostic("PLUTO1027", { functionName }, toSpan(at)));
  for (const each of m.resources) {
    m.use(startFrame(root), each, allOperations(each), at);
  }
}

/** Walks what has to be walked again until nothing has. */
function drain(m: Engine): void {
  for (const context of m.pending) walk(m, context);
}

const callables = new Set(["function", "bound", "native", "operation", "opaque", "proxy"]);

function isCallable(atom: Atom): boolean {
  return atom.is === "object" && callables.has(atom.data.is);
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
