import { type Code, diagnostic, table } from "@plutolang/diagnostics";
import { type Page, pageOf } from "@plutolang/diagnostics/pages";
import { describe, expect, it } from "vitest";
import { codes } from "./diagnostics/assemble-reference.js";
import { runExample } from "./diagnostics/run-example.js";

const pages = codes().map((code): [Code, Page] => [code, pageOf(code)]);

function runnable({ example }: Page) {
  return "shown" in example ? undefined : example;
}

describe("the example of a diagnostic's page", () => {
  it.each(pages.filter(([, page]) => runnable(page)))(
    "%s is answered with it alone",
    async (code, page) => {
      const example = runnable(page);
      const found = example ? await runExample(example) : [];
      expect([...new Set(found.map((each) => each.code))]).toEqual([code]);
    },
  );

  const mended = pages.flatMap(([code, { example }]) =>
    "mended" in example && example.mended ? [{ code, example, changed: example.mended }] : [],
  );

  it.each(mended)("$code is not said once it is mended", async ({ example, changed }) => {
    expect(await runExample(example, changed)).toEqual([]);
  });

  it.each(pages.filter(([, page]) => !runnable(page)))("%s has a message", (code, { example }) => {
    const { message } = diagnostic(code, ("shown" in example ? example.shown : {}) as never);
    expect(message).toMatch(/^[^<>]*[A-Z].*\w/);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  });

  it("can be run for every diagnostic of deduction but those of size", () => {
    const shown = pages.filter(([code, page]) => code < "PLUTO2" && !runnable(page));
    expect(shown.map(([code]) => code)).toEqual(["PLUTO1027", "PLUTO1028"]);
  });

  it("is there for every code", () => {
    expect(pages.map(([code]) => code)).toEqual(Object.keys(table).sort());
  });
});
