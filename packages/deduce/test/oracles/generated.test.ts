import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { program } from "./generate/program.js";
import { render } from "./generate/render.js";
import { Workbench } from "./run/check.js";
import { observe } from "./run/observe.js";

const runs = Number(process.env.PLUTO_ORACLE_RUNS ?? 300);
const seed = Number(process.env.PLUTO_ORACLE_SEED ?? 1);
/** No program that is generated takes a tenth of it; a machine that is busy may need some. */
const mostTime = 5_000;

describe("generated programs", () => {
  const bench = new Workbench();
  afterAll(() => bench.remove());

  it(`deduces what ${runs} programs need by construction, and what they are seen to do`, {
    timeout: 10_000 + runs * 500,
  }, async () => {
    const property = fc.asyncProperty(program, async (choices) => {
      const { files, grants, precise } = render(choices);
      const { operations } = await observe(files, { inputs: [["key"]] });
      expect(operations).toEqual(grants);
      const deduced = bench.deduce(files);
      expect(deduced.errors).toEqual([]);
      expect(deduced.time).toBeLessThan(mostTime);
      if (precise) expect(deduced.grants).toEqual(grants);
      else expect(deduced.grants).toEqual(expect.arrayContaining([...grants]));
    });
    await fc.assert(property, { numRuns: runs, seed, reporter });
  });
});

/** Shows the smallest program that fails, as its files. */
function reporter(
  details: fc.RunDetails<Parameters<typeof render>[0] extends infer P ? [P] : never>,
) {
  if (!details.failed) return;
  const [choices] = details.counterexample ?? [];
  const files = choices ? render(choices).files : new Map<string, string>();
  const texts = [...files].map(([path, text]) => `// ${path}\n${text}`).join("\n");
  throw new Error(
    `PLUTO_ORACLE_SEED=${details.seed}, path ${details.counterexamplePath}:\n${texts}`,
    { cause: details.errorInstance },
  );
}
