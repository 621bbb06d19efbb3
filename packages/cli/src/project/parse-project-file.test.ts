import { printDiagnostics } from "@plutolang/diagnostics";
import { describe, expect, it } from "vitest";
import { parseProjectFile } from "./parse-project-file.js";

function faultsOf(text: string): string {
  const parsed = parseProjectFile(text);
  if (!("diagnostics" in parsed)) throw new Error("The file has no faults.");
  return printDiagnostics(parsed.diagnostics, { readSource: () => text, color: false });
}

describe("parseProjectFile", () => {
  it("reads every setting that the file may hold", () => {
    const parsed = parseProjectFile(`
project: my-app
current: dev
stacks:
  dev: { platform: Local, port: 20123 }
  prod: { platform: AWS, engine: Pulumi, region: us-east-1 }
models: { "TinyLlama/TinyLlama-1.1B-Chat-v1.0": demo }
`);
    expect("file" in parsed && parsed.file).toEqual({
      project: "my-app",
      current: "dev",
      stacks: {
        dev: { platform: "Local", port: 20123 },
        prod: { platform: "AWS", engine: "Pulumi", region: "us-east-1" },
      },
      models: { "TinyLlama/TinyLlama-1.1B-Chat-v1.0": "demo" },
    });
  });

  it("reports every fault at once, in the order of the lines, each with what is allowed", () => {
    const faults = faultsOf(`project: my-app
stack: dev
stacks:
  dev: { platform: Loca }
  slow: { platform: Local, port: 80, prot: 9000 }
  empty:
  "two words": { platform: AWS }
  far: { platform: AWS, region: mars, port: 20123 }
models: [demo]
`);
    expect(faults).toMatchInlineSnapshot(`
      "error PLUTO5004: "stack" means nothing in .pluto/pluto.yml.
        at .pluto/pluto.yml:2:1
          1 | project: my-app
        > 2 | stack: dev
            | ^^^^^
          3 | stacks:
        help: Did you mean stacks? What may stand there: project, current, stacks, models.

      error PLUTO5003: stacks.dev.platform is "Loca" in .pluto/pluto.yml; it should be AWS or Local.
        at .pluto/pluto.yml:4:20
          3 | stacks:
        > 4 |   dev: { platform: Loca }
            |                    ^^^^
          5 |   slow: { platform: Local, port: 80, prot: 9000 }

      error PLUTO5003: stacks.slow.port is 80 in .pluto/pluto.yml; it should be a port from 1024 to 65535.
        at .pluto/pluto.yml:5:34
          4 |   dev: { platform: Loca }
        > 5 |   slow: { platform: Local, port: 80, prot: 9000 }
            |                                  ^^
          6 |   empty:

      error PLUTO5004: "prot" means nothing in stacks.slow.
        at .pluto/pluto.yml:5:38
          4 |   dev: { platform: Loca }
        > 5 |   slow: { platform: Local, port: 80, prot: 9000 }
            |                                      ^^^^
          6 |   empty:
        help: Did you mean port? What may stand there: platform, engine, port.

      error PLUTO5003: stacks.empty is missing in .pluto/pluto.yml; it should be a mapping such as { platform: Local }.
        at .pluto/pluto.yml:6:3
          5 |   slow: { platform: Local, port: 80, prot: 9000 }
        > 6 |   empty:
            |   ^^^^^
          7 |   "two words": { platform: AWS }

      error PLUTO5010: "two words" cannot be the name of a stack: it should start with a letter or digit and hold up to 32 letters, digits, - and _.
        at .pluto/pluto.yml:7:3
          6 |   empty:
        > 7 |   "two words": { platform: AWS }
            |   ^^^^^^^^^^^
          8 |   far: { platform: AWS, region: mars, port: 20123 }

      error PLUTO5003: stacks.far.region is "mars" in .pluto/pluto.yml; it should be a region such as us-east-1.
        at .pluto/pluto.yml:8:33
          7 |   "two words": { platform: AWS }
        > 8 |   far: { platform: AWS, region: mars, port: 20123 }
            |                                 ^^^^
          9 | models: [demo]

      error PLUTO5004: "port" means nothing in stacks.far.
        at .pluto/pluto.yml:8:39
          7 |   "two words": { platform: AWS }
        > 8 |   far: { platform: AWS, region: mars, port: 20123 }
            |                                       ^^^^
          9 | models: [demo]
        help: What may stand there: platform, engine, region, backend.

      error PLUTO5003: models is a list in .pluto/pluto.yml; it should be a mapping of model ids to demo, a path, or an hf: address.
        at .pluto/pluto.yml:9:9
           8 |   far: { platform: AWS, region: mars, port: 20123 }
        >  9 | models: [demo]
             |         ^^^^^^
          10 |"
    `);
  });

  it("says that an empty file lacks everything", () => {
    expect(faultsOf("")).toMatchInlineSnapshot(`
      "error PLUTO5003: .pluto/pluto.yml should hold a mapping with project and stacks.
        at .pluto/pluto.yml:1:1
        > 1 |
            | ^"
    `);
  });

  it("reports a current stack that is none of the stacks, with the one that was meant", () => {
    const faults = faultsOf("project: a\ncurrent: dve\nstacks: { dev: { platform: Local } }\n");
    expect(faults).toContain("at .pluto/pluto.yml:2:10");
    expect(faults).toContain('Did you mean "dev"?');
  });

  it("reports what is no YAML, with its place", () => {
    const faults = faultsOf("project: a\nstacks: { dev: [\n");
    expect(faults).toContain("PLUTO5002");
    expect(faults).toContain(".pluto/pluto.yml:3:1");
  });

  it("takes no key twice", () => {
    expect(faultsOf("project: a\nproject: b\nstacks: {}\n")).toContain("at .pluto/pluto.yml:2:1");
  });
});
