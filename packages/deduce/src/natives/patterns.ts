import { compute, type Implementation, runTime } from "./native.js";

/** A method of a regular expression that remembers nothing from one call to the next. */
function search(run: (pattern: RegExp, text: string) => unknown): Implementation {
  return (m, call) => {
    const [only] = call.self.atoms;
    const flags = only?.is === "unknown" ? (only.pattern?.flags ?? "") : "";
    if (/[gy]/.test(flags)) return runTime(m, call, "where this pattern goes on is not known");
    return compute(m, call, [call.self, ...call.args.list.slice(0, 1)], run);
  };
}

export const patternMethods: Readonly<Record<string, Implementation>> = {
  test: search((pattern, text) => pattern.test(text)),
  exec: search((pattern, text) => pattern.exec(text)),
};
