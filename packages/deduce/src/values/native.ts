import type { CallSite, Frame, Machine } from "../solve/machine.js";
import type { Args } from "./args.js";
import type { Value } from "./value.js";

/** A function of JavaScript itself. */
export interface Native {
  readonly name: string;
  call(m: Machine, call: NativeCall): Value;
  /** With `new`; as a call if left out. */
  readonly construct?: ((m: Machine, call: NativeCall) => Value) | undefined;
}

export interface NativeCall {
  readonly frame: Frame;
  readonly self: Value;
  readonly args: Args;
  readonly site: CallSite;
}
