import { join, joinAll, joinIfAny, nothing, undefinedValue, type Value } from "./value.js";

/** The arguments of a call; `rest` are further ones of unknown number. */
export interface Args {
  readonly list: readonly Value[];
  readonly rest: Value | undefined;
}

export const noArgs: Args = { list: [], rest: undefined };

export function argsOf(...list: Value[]): Args {
  return { list, rest: undefined };
}

export function argAt(args: Args, index: number): Value {
  const given = args.list[index];
  if (given) return given;
  return args.rest ? join(args.rest, undefinedValue) : undefinedValue;
}

export function dropArgs(args: Args, count: number): Args {
  return { list: args.list.slice(count), rest: args.rest };
}

/** One list of arguments after the other. */
export function appendArgs(first: Args, then: Args): Args {
  if (!first.rest) return { list: [...first.list, ...then.list], rest: then.rest };
  return { list: first.list, rest: joinAll([first.rest, ...then.list, then.rest ?? nothing]) };
}

/** Arguments that stand for either of two calls. */
export function joinArgs(a: Args, b: Args): Args {
  const length = Math.max(a.list.length, b.list.length);
  const list = Array.from({ length }, (_, index) => join(argAt(a, index), argAt(b, index)));
  const rest = joinIfAny(a.rest, b.rest);
  const same =
    rest === a.rest && list.length === a.list.length && list.every((each, i) => each === a.list[i]);
  return same ? a : { list, rest };
}
