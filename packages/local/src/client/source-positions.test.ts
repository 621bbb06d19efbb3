import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SourcePositions } from "./source-positions.js";

const source = `const prices: Record<string, number> = { tea: 2 };
export function priceOf(item: string): number {
  const price = prices[item];
  if (price === undefined) throw new Error("not sold: " + item);
  return price;
}
try { priceOf("coffee"); } catch (error) { console.log((error as Error).stack); }
`;

let bundles: string;

beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), "pluto-positions-"));
});

afterAll(() => rm(bundles, { recursive: true }));

/** The stack that the source prints, from a bundle of it. */
async function stackIn(directory: string, sourcemap: "linked" | false): Promise<string> {
  const outfile = join(directory, "index.mjs");
  await build({
    stdin: { contents: source, sourcefile: "src/shop.ts", resolveDir: bundles, loader: "ts" },
    outfile,
    minify: true,
    format: "esm",
    sourcemap,
  });
  return execFileSync(process.execPath, [outfile], { encoding: "utf8" });
}

test("a stack shows the lines of the source", async () => {
  const stack = await stackIn(join(bundles, "shop", "1"), "linked");
  expect(stack).toContain("index.mjs:1:");
  const shown = new SourcePositions(bundles).translate(stack);
  expect(shown).toMatch(/src\/shop\.ts:4:34\)?\n.*src\/shop\.ts:7:7\n/);
  expect(shown).not.toContain("index.mjs");
});

test("a bundle without a map, and one that is gone, are shown as they are", async () => {
  const stack = await stackIn(join(bundles, "shop", "2"), false);
  expect(new SourcePositions(bundles).translate(stack)).toBe(stack);
  const gone = `at x (file://${bundles}/shop/3/index.mjs:1:2)`;
  expect(new SourcePositions(bundles).translate(gone)).toBe(gone);
});

test("files elsewhere are not looked at", async () => {
  const stack = await stackIn(join(bundles, "shop", "4"), "linked");
  expect(new SourcePositions(join(bundles, "other")).translate(stack)).toBe(stack);
});
