import { diagnostic } from "@plutolang/diagnostics";
import { whileUnsure } from "../solve/control/branches.js";
import { callOwn } from "../solve/expressions/conversions.js";
import { opaqueRoot } from "../solve/libraries/opaque.js";
import type { Machine } from "../solve/machine.js";
import { realPrimitive } from "../solve/members/real.js";
import { toSpan } from "../source/unit.js";
import { dropArgs, noArgs } from "../values/args.js";
import { Obj, type Property } from "../values/obj.js";
import { registeredSymbol, wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  mayBeUnknown,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { arrayFrom, arrayNew, arrayOf } from "./array-statics.js";
import { arrayMethods } from "./arrays.js";
import { structuredCloneOf } from "./clones.js";
import { mapMethods, newMap, newSet, setMethods } from "./collections.js";
import { errors } from "./errors.js";
import { functionMethods } from "./functions.js";
import { mapGroupBy } from "./grouping.js";
import { jsonStatics } from "./json.js";
import {
  allArgs,
  arg,
  callFor,
  compute,
  type Implementation,
  nativeValue,
  runTime,
} from "./native.js";
import { conversions, mathStatics, numberStatics, stringStatics, toText } from "./numbers.js";
import { objectMethods, objectStatics, toObject } from "./objects.js";
import { newPromise, promiseMethods, promiseStatics } from "./promises.js";
import { realDate } from "./real-functions.js";
import { newProxy, reflectStatics, revocableProxy } from "./reflection.js";
import { stringMethods } from "./strings.js";
import { newSymbolOf, symbolStatics } from "./symbols.js";

type Statics = Readonly<Record<string, Implementation>>;

const doNothing: Implementation = () => undefinedValue;

/** A timer runs its callback some time. */
const later: Implementation = (m, call) => {
  whileUnsure(m, call.frame, () => callFor(m, call, arg(call, 0), "later", dropArgs(call.args, 2)));
  return unknownValue();
};

const soon: Implementation = (m, call) => {
  whileUnsure(m, call.frame, () => callFor(m, call, arg(call, 0), "soon", dropArgs(call.args, 1)));
  return undefinedValue;
};

const clock: Implementation = (m, call) =>
  runTime(m, call, "the time is not known before run time");

/** The time is known if it is written in the program, with its zone. */
const newDate: Implementation = (m, call) => {
  const given = call.args.list.map((each) => realPrimitive(m, call.frame, each, "number"));
  const made = m.isSure() && !call.args.rest && compute(m, call, given, realDate);
  return made && !mayBeUnknown(made) ? made : clock(m, call);
};

const parseDate: Implementation = (m, call) =>
  compute(m, call, call.args.list, (text: string) => realDate(text).getTime());

const utc: Implementation = (m, call) => compute(m, call, call.args.list, Date.UTC);

/** Code from text: nothing can be said of what it does. */
const evaluateText: Implementation = (m, call) => {
  m.report(diagnostic("PLUTO1024", {}, toSpan(call.site.at)));
  return runTime(m, call, "code made from text is not known before run time");
};

function statics(
  m: Machine,
  name: string,
  members: Statics,
  call?: Implementation,
  construct?: Implementation,
): Value {
  const native = call && { name, call, construct };
  const made = new Obj(native ? { is: "native", native } : { is: "object" }, undefined, 0);
  for (const [key, each] of Object.entries(members)) {
    made.properties.set(key, hidden(nativeValue(key, each)));
  }
  made.isSingle = true;
  made.prototype = single(opaqueRoot(m, `global#${name}`));
  return single(made);
}

function hidden(value: Value): Property {
  return { value, maybe: false, hidden: true };
}

/** JavaScript's own names, each machine with objects of its own. */
export function makeGlobals(m: Machine): Map<string, Value> {
  const globals = new Map<string, Value>();
  const put = (name: string, value: Value) => globals.set(name, value);
  put("Object", statics(m, "Object", objectStatics, toObject, toObject));
  put(
    "Array",
    statics(
      m,
      "Array",
      { from: arrayFrom, fromAsync: arrayFrom, of: arrayOf, isArray: isArray },
      arrayNew,
      arrayNew,
    ),
  );
  put("Promise", statics(m, "Promise", promiseStatics, newPromise, newPromise));
  for (const name of ["Map", "WeakMap"])
    put(name, statics(m, name, { groupBy: mapGroupBy }, newMap, newMap));
  for (const name of ["Set", "WeakSet"]) put(name, statics(m, name, {}, newSet, newSet));
  put("Reflect", statics(m, "Reflect", reflectStatics));
  put("Proxy", statics(m, "Proxy", { revocable: revocableProxy }, newProxy, newProxy));
  put("JSON", statics(m, "JSON", jsonStatics));
  put("Math", withConstants(statics(m, "Math", mathStatics), numbersOf(Math)));
  put("String", statics(m, "String", stringStatics, toText));
  for (const [name, each] of Object.entries(conversions)) put(name, statics(m, name, {}, each));
  put(
    "Number",
    withConstants(statics(m, "Number", numberStatics, conversions.Number), numbersOf(Number)),
  );
  put("Symbol", withConstants(statics(m, "Symbol", symbolStatics, newSymbolOf), wellKnownSymbols));
  put("Date", statics(m, "Date", { now: clock, parse: parseDate, UTC: utc }, clock, newDate));
  for (const [name, make] of Object.entries(errors))
    put(name, statics(m, name, { captureStackTrace: doNothing }, make, make));
  for (const name of ["eval", "Function"])
    put(name, statics(m, name, {}, evaluateText, evaluateText));
  for (const name of ["setTimeout", "setInterval"]) put(name, nativeValue(name, later));
  for (const name of ["setImmediate", "queueMicrotask"]) put(name, nativeValue(name, soon));
  for (const name of ["clearTimeout", "clearInterval", "clearImmediate"])
    put(name, nativeValue(name, doNothing));
  put("structuredClone", nativeValue("structuredClone", structuredCloneOf));
  put("console", consoleValue());
  for (const [name, methods] of Object.entries(prototypes))
    addPrototype(globals.get(name), methods);
  put("process", processValue(m));
  const globalObject = single(new Obj({ is: "global" }, undefined, 0));
  for (const name of ["globalThis", "global"]) put(name, globalObject);
  put("performance", statics(m, "performance", { now: clock, mark: clock, measure: clock }));
  return globals;
}

const isArray: Implementation = (m, call) => {
  const kinds = new Set(
    [...arg(call, 0).atoms].map((atom) => atom.is === "object" && atom.data.is === "array"),
  );
  const open = [...arg(call, 0).atoms].some(
    (atom) => atom.is === "unknown" || (atom.is === "object" && atom.data.is === "opaque"),
  );
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined && !open
    ? constantOf(only)
    : runTime(m, call, "this is not known before run time");
};

/** `Array.prototype` and its like, for `call` and `apply`. */
const prototypes: Readonly<Record<string, Statics>> = {
  Object: objectMethods,
  Array: arrayMethods,
  Map: mapMethods,
  Set: setMethods,
  Function: functionMethods,
  String: stringMethods,
  Promise: promiseMethods,
};

function addPrototype(value: Value | undefined, methods: Statics): void {
  const made = new Obj({ is: "object" }, undefined, 0);
  made.isSingle = true;
  for (const [key, each] of Object.entries(methods)) {
    made.properties.set(key, hidden(nativeValue(key, each)));
  }
  for (const atom of value?.atoms ?? []) {
    if (atom.is === "object") atom.properties.set("prototype", hidden(single(made)));
  }
}

function withConstants(value: Value, constants: Readonly<Record<string, string | number>>): Value {
  for (const atom of value.atoms) {
    if (atom.is !== "object") continue;
    for (const [key, each] of Object.entries(constants))
      atom.properties.set(key, hidden(constantOf(each)));
  }
  return value;
}

/** `Math.PI`, `Number.MAX_SAFE_INTEGER` and their like. */
function numbersOf(of: object): Record<string, number> {
  const all: [string, unknown][] = Object.getOwnPropertyNames(of).map((name) => [
    name,
    Reflect.get(of, name),
  ]);
  return Object.fromEntries(
    all.filter((each): each is [string, number] => typeof each[1] === "number"),
  );
}

/** What is written out may say itself how. */
const show: Implementation = (m, call) => {
  const given = allArgs(call);
  m.observe(call.frame, given, call.site.at);
  const name = registeredSymbol("nodejs.util.inspect.custom");
  for (const atom of given.atoms)
    if (atom.is === "object") callOwn(m, call.frame, atom, name, noArgs, call.site);
  return undefinedValue;
};

function consoleValue(): Value {
  const made = new Obj({ is: "object" }, undefined, 0);
  for (const name of Object.keys(console))
    made.properties.set(name, hidden(nativeValue("console", show)));
  return single(made);
}

/** Listeners may run at any time, on behalf of whoever loads the module that adds them. */
const listen: Implementation = (m, call) => {
  whileUnsure(m, call.frame, () =>
    callFor(m, call, arg(call, 1), "listener", { list: [], rest: unknownValue() }),
  );
  return call.self;
};

const processMembers: Statics = Object.fromEntries(
  ["on", "once", "addListener", "prependListener", "prependOnceListener"].map((name) => [
    name,
    listen,
  ]),
);

function processValue(m: Machine): Value {
  const made = new Obj({ is: "object" }, undefined, 0);
  const environment = new Obj({ is: "environment" }, undefined, 0);
  made.properties.set("env", hidden(single(environment)));
  made.properties.set("nextTick", hidden(nativeValue("nextTick", soon)));
  for (const [name, each] of Object.entries(processMembers))
    made.properties.set(name, hidden(nativeValue(name, each)));
  made.prototype = single(opaqueRoot(m, "global#process"));
  return single(made);
}
