import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useProject } from "./support/project.js";
import { pluto, repository } from "./support/run.js";

const program = `
import { Function, KVStore } from "@plutolang/pluto";
import { Archive } from "./archive";
const notes = new KVStore("notes");
const archive = new Archive(notes);
const worker = new Function(async (text: string) => archive.keep(text), { name: "worker" });
new Function(async (text: string) => {
  if (process.env.READ_ONLY) return notes.get("note");
  await notes.set("note", text);
  return worker.invoke(text);
}, { name: "writer" });
new Function(async () => "hello", { name: "notes" });
`;

const archive = `
import type { KVStore } from "@plutolang/pluto";
export class Archive {
  constructor(private readonly store: KVStore) {}
  async keep(text: string) {
    await this.store.delete("note");
  }
}
`;

const files = {
  "src/index.ts": program,
  "src/archive.ts": archive,
  "src/broken.ts": `import { KVStore } from "@plutolang/pluto";
new KVStore("kept");
new KVStore(Math.random());
`,
};

interface Printed {
  readonly subject?: object;
  readonly statements: readonly { readonly from: string; readonly to: string }[];
}

describe("pluto explain", () => {
  const folder = useProject(files, []);
  const example = join(repository, "examples/langchain-llama2-sagemaker");
  const arn = "arn:aws:sagemaker:<region>:<account>:endpoint/langchain-llama2-sagemaker-<stack>";

  it("reads as a reviewer's note on the guide's program", async () => {
    const { code, stdout, stderr } = await pluto(["explain", "chatbot"], { cwd: example });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`Function chatbot  src/index.ts:130:18

  chatbot may invoke the endpoint llama-2-7b
    because  src/index.ts:71:19  endpointName: sagemaker.endpointName,
    reached  chatbot → createSageMakerModel
    as IAM   sagemaker:InvokeEndpoint, sagemaker:InvokeEndpointWithResponseStream
             on ${arn}-llama-2-7b
    see      https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html

  chatbot is granted nothing else: not Function/qa
`);
  });

  it("says of a resource who may use it and how, by its name or its id", async () => {
    const byName = await pluto(["explain", "llama-2-7b"], { cwd: example });
    const byId = await pluto(["explain", "SageMaker/llama-2-7b"], { cwd: example });
    expect(byId).toEqual(byName);
    expect(byName.stdout).toContain("SageMaker llama-2-7b  src/index.ts:26:19\n");
    expect(byName.stdout).toContain("chatbot may invoke the endpoint llama-2-7b");
    expect(byName.stdout).toContain("qa may invoke the endpoint llama-2-7b");
  });

  it("says of all functions what they may not do either, and what they read", async () => {
    const { code, stdout } = await folder.pluto(["explain"]);
    expect(code).toBe(0);
    expect(stdout).toContain("what each of its 3 functions may do, and why");
    expect(stdout).toMatch(
      /writer may read from notes\n.*because {2}src\/index\.ts:8:\d+ {2}if \(/,
    );
    expect(stdout).toMatch(/writer may write to notes\n.*because {2}src\/index\.ts:9:/);
    expect(stdout).toContain("writer may invoke worker\n");
    expect(stdout).toContain("but not  delete from\n");
    expect(stdout).toContain("writer reads the environment variable READ_ONLY\n");
    expect(stdout).toMatch(/worker may delete from notes\n.*src\/archive\.ts:6:.*\n.*keep\n/);
    expect(stdout).toContain("notes is granted nothing: not KVStore/notes, Function/worker");
  });

  it("shows both sides of a function that others call", async () => {
    const { stdout } = await folder.pluto(["explain", "worker"]);
    expect(stdout).toContain("worker may delete from notes");
    expect(stdout).toContain("writer may invoke worker");
    expect(stdout).not.toContain("writer may read");
  });

  it("gives all of it as JSON", async () => {
    const printed = await folder.json<Printed>(["explain", "Function/worker"]);
    expect(printed).toMatchObject({
      version: 1,
      entry: "src/index.ts",
      subject: { id: "Function/worker", at: { file: "src/index.ts", line: 6 } },
      diagnostics: [],
    });
    expect(printed.statements.map(({ from, to }) => [from, to])).toEqual([
      ["Function/worker", "KVStore/notes"],
      ["Function/writer", "Function/worker"],
    ]);
    const [first] = printed.statements;
    expect(first).toMatchObject({
      operations: ["delete"],
      sentence: "worker may delete from notes",
      iam: { actions: ["dynamodb:DeleteItem"] },
      withheld: [{ operation: "get" }, { operation: "set" }],
      evidence: [
        { file: "src/archive.ts", line: 6, source: '    await this.store.delete("note");' },
      ],
    });
  });

  it("asks which one is meant of a name that two have", async () => {
    const { code, stdout, stderr } = await folder.pluto(["explain", "notes"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain('error PLUTO5031: "notes" is the name of 2 resources.');
    expect(stderr).toContain("KVStore/notes or Function/notes");
  });

  it("names what was likely meant, or what there is", async () => {
    const near = await folder.pluto(["explain", "wroter"]);
    expect([near.code, near.stdout]).toEqual([1, ""]);
    expect(near.stderr).toContain("error PLUTO5030: ");
    expect(near.stderr).toContain("Did you mean Function/writer");
    const far = await folder.pluto(["explain", "zzz", "--json"]);
    expect([far.code, far.stderr]).toEqual([1, ""]);
    expect(JSON.parse(far.stdout).diagnostics).toMatchObject([
      { code: "PLUTO5030", hint: expect.stringContaining("KVStore/notes, Function/worker") },
    ]);
  });

  it("explains what it can of a program with errors, and ends with 1", async () => {
    const { code, stdout, stderr } = await folder.pluto([
      "explain",
      "kept",
      "--entry",
      "src/broken.ts",
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("No function may use it");
    expect(stderr).toContain("> 3 | new KVStore(Math.random());");
  });
});
