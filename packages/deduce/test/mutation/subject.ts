import { fixtureOutcome } from "../fixture-outcome.js";
import { featureOutcome } from "../oracles/feature-outcome.js";
import { deduceIn } from "../oracles/run/check.js";

/** What a program gives; the deducer behind it is instrumented when this is built. */
export type Subject = (program: { is: string; root: string; name: string }) => unknown;

export const outcomeOf: Subject = ({ is, root, name }) => {
  if (is === "fixture") return fixtureOutcome(root, name);
  if (is === "feature") return featureOutcome(root);
  const { grants, errors, warnings } = deduceIn(root);
  return { grants, problems: [...errors, ...warnings] };
};
