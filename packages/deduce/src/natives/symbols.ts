import type { Machine } from "../solve/machine.js";
import type { NativeCall } from "../values/native.js";
import { newSymbol, registeredKey, registeredSymbol, showSymbol } from "../values/symbols.js";
import { constantOf, onlyConstant, type Value } from "../values/value.js";
import { arg, type Implementation } from "./native.js";

/** `Symbol(description)`: one for each place and way to reach it. */
export const newSymbolOf: Implementation = (_m, call) => {
  const { at, id } = call.site;
  const place = `${at.unit.file}:${at.start}:${id}${call.frame.turn}:${call.frame.context.id}`;
  return constantOf(newSymbol(place, textOf(arg(call, 0))));
};

function textOf(value: Value): string | undefined {
  const only = onlyConstant(value);
  return only && only.value !== undefined ? String(only.value) : undefined;
}

const toText: Implementation = (_m, call) =>
  constantOf(showSymbol(String(onlyConstant(call.self)?.value)));

export const symbolMethods: Readonly<Record<string, Implementation>> = {
  toString: toText,
  valueOf: (_m: Machine, call: NativeCall) => call.self,
};

export const symbolStatics: Readonly<Record<string, Implementation>> = {
  for: (_m, call) => constantOf(registeredSymbol(String(onlyConstant(arg(call, 0))?.value))),
  keyFor: (_m, call) => {
    const only = onlyConstant(arg(call, 0));
    return constantOf(only ? registeredKey(String(only.value)) : undefined);
  },
};
