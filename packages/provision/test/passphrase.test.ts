import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { passphraseFile, passphraseVariables } from "../src/passphrase.js";

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "pluto-home-"));
});

afterEach(() => rm(home, { recursive: true, force: true }));

test("the passphrase is made once, in a file that its user alone can read", async () => {
  const environment = { PLUTO_HOME: home };
  const deploys = Array.from({ length: 5 }, () => passphraseVariables(environment));
  const file = passphraseFile(environment);
  for (const variables of await Promise.all(deploys)) {
    expect(variables).toEqual({ PULUMI_CONFIG_PASSPHRASE_FILE: file });
  }
  const first = await readFile(file, "utf8");
  expect(first.trim()).toHaveLength(43);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await passphraseVariables(environment);
  expect(await readFile(file, "utf8")).toBe(first);
});

test.each(["PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE"])(
  "%s of the environment comes first",
  async (name) => {
    expect(await passphraseVariables({ PLUTO_HOME: home, [name]: "given" })).toEqual({});
    await expect(stat(passphraseFile({ PLUTO_HOME: home }))).rejects.toThrow("ENOENT");
  },
);
