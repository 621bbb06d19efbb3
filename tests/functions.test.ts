import type { ChildProcess } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { call, post, send, urlOf } from "./support/http.js";
import { alive, processTree } from "./support/processes.js";
import { type Deployment, projectFiles, useProject } from "./support/project.js";
import { run } from "./support/run.js";

const program = `
import { Function, KVStore } from "@plutolang/pluto";
import { shout } from "./shout.js";

const visits = new KVStore<number>("visits");

new Function(async (name: string) => shout(name), { name: "greet" });

new Function(async () => { throw new Error("The oven is cold."); }, { name: "bake" });

new Function(async (key: string) => {
  const count = ((await visits.get(key)) ?? 0) + 1;
  await visits.set(key, count);
  console.log("visit", count);
  return { key, count };
}, { name: "visit" });

new Function(async function* (words: string[]) {
  for (const word of words) yield word + " ";
}, { name: "recite" });

new Function(async () => "secret", { name: "guarded", url: { auth: "iam" } });
`;

const shout = "export const shout = (text: string) => text.toUpperCase();\n";

const project = useProject({ ...projectFiles(program), "src/shout.ts": shout });

let deployment: Deployment;
const url = (name: string) => urlOf(deployment, name);

beforeAll(async () => {
  deployment = await project.deploy();
});

describe("a function's URL", () => {
  it.each(["", "?n=1"])("answers with the result, with %j as query string", async (query) => {
    const answer = await post(`${url("greet")}${query}`, '["Ada"]');
    expect(answer).toMatchObject({ status: 200, body: { code: 200, body: "ADA" } });
  });

  it("answers curl, whatever content type curl makes up", async () => {
    const args = ["-s", "-X", "POST", url("greet"), "-d", '["Ada"]'];
    const { stdout } = await run("curl", args, { cwd: project.root });
    expect(stdout).toBe('{"code":200,"body":"ADA"}');
  });

  it.each([
    ['{"name":"Ada"}', "Payload should be an array."],
    ['"Ada"', "Payload should be an array."],
    ["null", "Payload should be an array."],
    ["[", "Payload should be valid JSON."],
    ["", "Payload should be valid JSON."],
  ])("refuses the payload %j", async (payload, body) => {
    expect(await post(url("greet"), payload)).toMatchObject({
      status: 400,
      body: { code: 400, body },
    });
  });

  it("shows the curl line to whoever does not POST", async () => {
    const answer = await send(url("greet"), { method: "GET" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
    expect(JSON.stringify(answer.body)).toContain("curl -X POST");
  });

  it("tells the message of what a handler throws, and leaves the stack to the log", async () => {
    const answer = await call(url("bake"));
    expect(answer).toMatchObject({
      status: 500,
      body: { code: 500, body: "Function execution failed: The oven is cold." },
    });
    await expect
      .poll(async () => (await project.pluto(["logs", "bake"])).stdout)
      .toMatch(/The oven is cold\.[\s\S]*at .*index\.ts/);
  });

  it("streams what a generator yields", async () => {
    const response = await fetch(url("recite"), { method: "POST", body: '[["one","two"]]' });
    expect(await response.text()).toBe("one two ");
  });

  it("answers callers that come at the same time, each with its own result", async () => {
    const names = Array.from({ length: 24 }, (_, index) => `guest-${index}`);
    const answers = await Promise.all(names.map((name) => call(url("greet"), name)));
    expect(answers.map((each) => each.body)).toEqual(
      names.map((name) => ({ code: 200, body: name.toUpperCase() })),
    );
  });

  it("keeps what a store was given from call to call", async () => {
    await call(url("visit"), "first");
    const { body } = await call(url("visit"), "first");
    expect(body).toEqual({ code: 200, body: { key: "first", count: 2 } });
  });
});

describe("pluto invoke", () => {
  it("prints the body, and takes arguments that are no JSON as text", async () => {
    const outcome = await project.pluto(["invoke", "greet", "Ada"]);
    expect(outcome).toEqual({ code: 0, stdout: "ADA\n", stderr: "" });
  });

  it("gives JSON arguments as they are, and the envelope with --json", async () => {
    const { stdout } = await project.pluto(["invoke", "recite", '["a","b"]', "--json"]);
    expect(JSON.parse(stdout)).toEqual({ code: 200, body: "a b " });
  });

  it("ends with 1 when the function fails", async () => {
    const outcome = await project.pluto(["invoke", "bake"]);
    expect(outcome).toEqual({
      code: 1,
      stdout: "",
      stderr: "bake answered 500: Function execution failed: The oven is cold.\n",
    });
  });

  it("reaches a function whose URL is for signed callers alone", async () => {
    expect((await call(url("guarded"))).status).toBe(403);
    const outcome = await project.pluto(["invoke", "guarded"]);
    expect(outcome).toEqual({ code: 0, stdout: "secret\n", stderr: "" });
  });

  it("names the function that was likely meant", async () => {
    const { code, stderr } = await project.pluto(["invoke", "great"]);
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean "greet"?');
  });
});

describe("pluto logs", () => {
  it("prints what one function wrote, a JSON object a line with --json", async () => {
    await call(url("visit"), "logged");
    await expect
      .poll(async () => (await project.pluto(["logs", "visit", "--json"])).stdout)
      .toContain('"visit 1"');
    const { stdout } = await project.pluto(["logs", "visit", "--json"]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map((line) => line.function))).toEqual(new Set(["visit"]));
  });

  it("knows the functions that run", async () => {
    const { code, stderr } = await project.pluto(["logs", "vist"]);
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean "visit"?');
  });

  it("follows until Ctrl-C", async () => {
    let follower: ChildProcess | undefined;
    let seen = "";
    const outcome = project.pluto(["logs", "visit", "--follow", "--tail", "0"], {
      started(child) {
        follower = child;
        child.stdout?.on("data", (chunk) => {
          seen += chunk;
        });
      },
    });
    await expect
      .poll(async () => {
        await call(url("visit"), "followed");
        return seen;
      })
      .toContain("visit ");
    follower?.kill("SIGINT");
    expect((await outcome).code).toBe(130);
  });
});

describe("deploying again", () => {
  it("changes nothing when the source did not change, and keeps the processes", async () => {
    await call(url("greet"), "warm");
    const before = processTree(deployment.host.pid);
    const again = await project.deploy();
    expect(again.host).toEqual({ ...deployment.host, started: false });
    expect(again.functions.map((each) => each.status)).toEqual(
      again.functions.map(() => "unchanged"),
    );
    expect(again.functions.map((each) => each.url)).toEqual(
      deployment.functions.map((each) => each.url),
    );
    expect(processTree(deployment.host.pid)).toEqual(expect.arrayContaining([...before]));
  });

  it("updates the function that changed and no other, and keeps the data", async () => {
    await call(url("visit"), "kept");
    await project.write({ "src/shout.ts": shout.replace("toUpperCase()", 'toUpperCase() + "!"') });
    const { functions } = await project.deploy();
    const changed = functions.filter((each) => each.status !== "unchanged");
    expect(changed.map((each) => each.name)).toEqual(["greet"]);
    expect((await call(url("greet"), "Ada")).body).toEqual({ code: 200, body: "ADA!" });
    expect((await call(url("visit"), "kept")).body).toMatchObject({ body: { count: 2 } });
  });
});

describe("pluto destroy", () => {
  it("ends every process, and the URLs with them", async () => {
    const processes = processTree(deployment.host.pid);
    expect(processes.length).toBeGreaterThan(1);
    const outcome = await project.pluto(["destroy"]);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain("Stack dev has ended.");
    await expect.poll(() => alive(processes)).toEqual([]);
    await expect(fetch(url("greet"))).rejects.toThrow();
  });

  it("says so when there is nothing to end", async () => {
    const outcome = await project.pluto(["destroy"]);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain("was not running");
  });

  it("leaves invoke with a stack to deploy first", async () => {
    const { code, stderr } = await project.pluto(["invoke", "greet", "Ada"]);
    expect(code).toBe(1);
    expect(stderr).toContain("pluto deploy --stack dev");
  });
});
