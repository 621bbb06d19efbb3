import { diagnostic } from "@plutolang/diagnostics";
import type { Kind } from "@plutolang/pluto/kinds";
import { type At, toSpan } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import type { Problem } from "./check.js";

/** What is wrong with a name, by itself and beside the others. */
export function nameProblems(
  kind: Kind,
  name: string,
  given: boolean,
  at: At,
  others: readonly Obj[],
): { readonly problems: Problem[]; readonly usable: boolean } {
  const { pattern, rule, maxLength } = kind.naming;
  const parameters = { kind: kind.name, name };
  if (!pattern.test(name)) {
    return refuse(() =>
      diagnostic("PLUTO1012", { ...parameters, rule: `may have ${rule}` }, toSpan(at)),
    );
  }
  if (name.length > maxLength) {
    const long = `may have at most ${maxLength} characters, not ${name.length}`;
    return refuse(() => diagnostic("PLUTO1012", { ...parameters, rule: long }, toSpan(at)));
  }
  const same = others.find((each) => each.resource?.kind === kind && each.resource.name === name);
  if (!same?.resource) return { problems: [], usable: true };
  const first = [{ ...toSpan(same.resource.at), message: "the first one is made here" }];
  if (!given) return refuse(() => diagnostic("PLUTO1011", { kind: kind.name }, toSpan(at), first));
  return refuse(() => diagnostic("PLUTO1010", parameters, toSpan(at), first));
}

function refuse(problem: Problem): { problems: Problem[]; usable: boolean } {
  return { problems: [problem], usable: false };
}
