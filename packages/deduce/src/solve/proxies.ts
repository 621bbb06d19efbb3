import type { Obj } from "../values/obj.js";
import { constantOf, single, unknownValue, type Value } from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";

export function getThroughProxy(
  m: Machine,
  frame: Frame,
  proxy: Obj,
  { target, handler }: { target: Value; handler: Value },
  key: Value,
  site: Site,
): Value {
  const plain = { at: site.at, id: site.id };
  const trap = m.get(frame, handler, constantOf("get"), plain);
  const isTrapped = [...trap.atoms].some((atom) => atom.is === "object");
  if (!isTrapped) return m.get(frame, target, key, plain);
  return m.call(
    frame,
    trap,
    handler,
    { list: [target, key, single(proxy)], rest: undefined },
    plain,
  );
}

export function setThroughProxy(
  m: Machine,
  frame: Frame,
  { target, handler }: { target: Value; handler: Value },
  name: string | undefined,
  value: Value,
  site: Site,
): void {
  const key = name === undefined ? unknownValue() : constantOf(name);
  const trap = m.get(frame, handler, constantOf("set"), site);
  if ([...trap.atoms].some((atom) => atom.is === "object")) {
    m.call(
      frame,
      trap,
      handler,
      { list: [target, key, value], rest: undefined },
      { at: site.at, id: site.id },
    );
  } else m.set(frame, target, key, value, site);
}
