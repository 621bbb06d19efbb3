import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mendOwnState } from "../src/mend-state.js";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "pluto-state-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

test("half-written notes go, all else stays", async () => {
  const folder = join(root, ".pluto/aws/state/.pulumi/stacks/guide");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "aws.json"), "{}");
  await writeFile(join(folder, "aws.json.attrs"), "");
  await writeFile(join(folder, "aws.json.bak.attrs"), '{"user.content_type":""}');
  await mendOwnState({ project: "guide", stack: "aws", root });
  expect((await readdir(folder)).sort()).toEqual(["aws.json", "aws.json.bak.attrs"]);
});

test("a stack without a state is left alone", async () => {
  await mendOwnState({ project: "guide", stack: "aws", root });
  expect(await readdir(root)).toEqual([]);
});
