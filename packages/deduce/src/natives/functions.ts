import { iterate } from "../solve/elements.js";
import { allocate } from "../solve/memory.js";
import { type Args, dropArgs } from "../values/args.js";
import { single } from "../values/value.js";
import { arg, type Implementation, plainSite } from "./native.js";

/** `f.call(self, …)`. */
const call: Implementation = (m, { frame, self, args, site }) =>
  m.call(frame, self, args.list[0] ?? { atoms: new Set() }, dropArgs(args, 1), plainSite(site));

const apply: Implementation = (m, made) => {
  const { frame, self, site } = made;
  const { list, rest } = iterate(m, frame, arg(made, 1), site);
  const args: Args = { list, rest };
  return m.call(frame, self, arg(made, 0), args, plainSite(site));
};

const bind: Implementation = (m, made) => {
  const { frame, self: target, args, site } = made;
  const bound = allocate(
    m,
    frame,
    site,
    () => ({
      is: "bound",
      target,
      self: arg(made, 0),
      args: args.list.slice(1),
    }),
    `bind${[...target.atoms].map((atom) => atom.id).join()}${[...arg(made, 0).atoms].map((atom) => atom.id).join()}`,
  );
  return single(bound);
};

export const functionMethods: Readonly<Record<string, Implementation>> = { call, apply, bind };
