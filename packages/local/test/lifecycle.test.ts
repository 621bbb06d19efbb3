import { readdirSync, readFileSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { DiagnosticError } from "@plutolang/diagnostics";
import { afterAll, afterEach, expect, test } from "vitest";
import { destroyLocal } from "../src/client/destroy-local.js";
import { invokeLocal } from "../src/client/invoke-local.js";
import { pathsOf } from "../src/client/local-stack.js";
import { statusLocal } from "../src/client/status-local.js";
import { call } from "./support/http.js";
import { preparePlatform } from "./support/prepare-platform.js";
import { resourceOf, type TestFunction, TestStack } from "./support/test-stack.js";
import { isAlive, until } from "./support/until.js";

const { entries, remove } = await preparePlatform();
const stacks: TestStack[] = [];

async function newStack(options: Parameters<typeof TestStack.create>[1] = {}): Promise<TestStack> {
  const stack = await TestStack.create(entries, options);
  stacks.push(stack);
  return stack;
}

afterEach(async () => {
  await Promise.all(stacks.splice(0).map((each) => each.remove()));
}, 30_000);
afterAll(remove);

/** Answers with its text and the process that it runs in. */
function functionOf(name: string, text = name): TestFunction {
  const source = `
import { Function } from "@plutolang/pluto";
new Function(async () => [${JSON.stringify(text)}, process.pid], "${name}");`;
  return { name, source };
}

const keeper: TestFunction = {
  name: "keeper",
  source: `
import { Function, KVStore } from "@plutolang/pluto";
const store = new KVStore("sessions");
new Function((method, ...args) => store[method](...args), "keeper");`,
  grants: { "KVStore/sessions": ["get", "set"] },
};
const withStore = { functions: [keeper], resources: [resourceOf("KVStore", "sessions")] };

async function ask(url: string | undefined, ...args: unknown[]): Promise<[string, number]> {
  return (await call(url ?? "no URL", ...args)).body as [string, number];
}

test("a second deploy updates what changed and keeps the processes of what did not", async () => {
  const stack = await newStack();
  const first = await stack.deploy({ functions: [functionOf("same"), functionOf("other", "old")] });
  expect(first.functions.map((each) => each.status)).toEqual(["created", "created"]);
  const [same, other] = first.functions.map((each) => each.url);
  const [, samePid] = await ask(same);
  const [, otherPid] = await ask(other);

  const second = await stack.deploy({
    functions: [functionOf("same"), functionOf("other", "new")],
  });
  expect(second.host).toEqual({ ...first.host, started: false });
  expect(second.functions.map((each) => each.status)).toEqual(["unchanged", "updated"]);
  expect(await ask(same)).toEqual(["same", samePid]);
  const [text, newPid] = await ask(other);
  expect(text).toBe("new");
  expect(newPid).not.toBe(otherPid);
  await until("the old process is gone", () => !isAlive(otherPid));
}, 30_000);

test("a function that runs while it is updated answers before it ends", async () => {
  const stack = await newStack();
  const slow = (text: string): TestFunction => ({
    name: "slow",
    source: `
import { Function } from "@plutolang/pluto";
new Function((ms) => new Promise((resolve) => setTimeout(resolve, ms, "${text}")), "slow");`,
  });
  const { functions } = await stack.deploy({ functions: [slow("old")] });
  const running = call(functions[0]?.url ?? "", 700);
  await until("it runs", async () => {
    const status = await statusLocal(stack.stack);
    return status.running && status.functions[0]?.processes.some((each) => each.busy);
  });
  await stack.deploy({ functions: [slow("new")] });
  expect((await call(functions[0]?.url ?? "", 0)).body).toBe("new");
  expect((await running).body).toBe("old");
}, 30_000);

test("an option, a variable or a grant that changes is a change", async () => {
  const stack = await newStack();
  const program = (args: TestFunction["args"]) => ({
    functions: [{ ...functionOf("shop"), ...(args && { args }), environment: ["CURRENCY"] }],
  });
  const statusOf = async (args: TestFunction["args"], environment: Record<string, string> = {}) =>
    (await stack.deploy(program(args), { environment })).functions[0]?.status;
  expect(await statusOf({})).toBe("created");
  expect(await statusOf({})).toBe("unchanged");
  expect(await statusOf({ memory: 256 })).toBe("updated");
  expect(await statusOf({ memory: 256 }, { CURRENCY: "EUR" })).toBe("updated");
  expect(await statusOf({ memory: 256 }, { CURRENCY: "EUR", OTHER: "1" })).toBe("unchanged");
}, 30_000);

test("what the program no longer has is taken down", async () => {
  const stack = await newStack();
  await stack.deploy({ functions: [keeper, functionOf("old")], resources: withStore.resources });
  const second = await stack.deploy({ functions: [functionOf("new")] });
  expect([...second.removed].sort()).toEqual([
    "Function/keeper",
    "Function/old",
    "KVStore/sessions",
  ]);
  const { origin } = new URL(second.functions[0]?.url ?? "");
  expect((await call(`${origin}/old`)).status).toBe(404);
  const third = await stack.deploy(withStore);
  expect((await call(third.functions[0]?.url ?? "", "get", "peter")).body).toBeNull();
}, 30_000);

test("data outlives a host that was killed, and the next deploy replaces it", async () => {
  const stack = await newStack();
  const first = await stack.deploy(withStore);
  const url = first.functions[0]?.url ?? "";
  await call(url, "set", "peter", "tea");
  process.kill(first.host.pid, "SIGKILL");
  await until("the host is gone", () => !isAlive(first.host.pid));
  expect(await statusLocal(stack.stack)).toEqual({ running: false });
  const second = await stack.deploy(withStore);
  expect(second.host).toMatchObject({ started: true, port: first.host.port });
  expect(second.host.pid).not.toBe(first.host.pid);
  expect(second.functions[0]).toMatchObject({ url, status: "updated" });
  expect((await call(url, "get", "peter")).body).toBe("tea");
}, 30_000);

test("a host that does not answer is replaced", async () => {
  const stack = await newStack();
  const first = await stack.deploy({ functions: [functionOf("greet")] });
  process.kill(first.host.pid, "SIGSTOP");
  const second = await stack.deploy({ functions: [functionOf("greet")] });
  expect(second.host.pid).not.toBe(first.host.pid);
  expect(isAlive(first.host.pid)).toBe(false);
  expect((await ask(second.functions[0]?.url))[0]).toBe("greet");
}, 40_000);

test("a host of another version is replaced", async () => {
  const stack = await newStack();
  const first = await stack.deploy({ functions: [functionOf("greet")] }, { version: "1.0.0" });
  const second = await stack.deploy({ functions: [functionOf("greet")] }, { version: "1.1.0" });
  expect(second.host.pid).not.toBe(first.host.pid);
  expect(isAlive(first.host.pid)).toBe(false);
}, 30_000);

test("two stacks run side by side and do not see each other", async () => {
  const [one, other] = [await newStack(), await newStack()];
  const [first, second] = await Promise.all([
    one.deploy({ functions: [functionOf("greet", "one")] }),
    other.deploy({ functions: [functionOf("greet", "other")] }),
  ]);
  expect(first.host.port).not.toBe(second.host.port);
  expect((await ask(first.functions[0]?.url))[0]).toBe("one");
  expect((await ask(second.functions[0]?.url))[0]).toBe("other");
  await destroyLocal(one.stack);
  expect((await ask(second.functions[0]?.url))[0]).toBe("other");
}, 30_000);

test("two deploys of one stack at the same time take turns", async () => {
  const stack = await newStack();
  const said: string[] = [];
  const onProgress = ({ text }: { text: string }) => said.push(text);
  const [first, second] = await Promise.all([
    stack.deploy({ functions: [functionOf("greet")] }, { onProgress }),
    stack.deploy({ functions: [functionOf("greet")] }, { onProgress }),
  ]);
  expect(first.host.pid).toBe(second.host.pid);
  expect([first.host.started, second.host.started].sort()).toEqual([false, true]);
  expect(said).toContain("Waiting for another deploy of this stack");
}, 30_000);

test("the port stays the stack's own over destroy and deploy", async () => {
  const stack = await newStack();
  const first = await stack.deploy({ functions: [functionOf("greet")] });
  await destroyLocal(stack.stack);
  const second = await stack.deploy({ functions: [functionOf("greet")] });
  expect(second.host.port).toBe(first.host.port);
}, 30_000);

test("a port that another program holds is reported, and nothing is left running", async () => {
  const stack = await newStack();
  const { host } = await stack.deploy({ functions: [functionOf("greet")] });
  await destroyLocal(stack.stack);
  const squatter = createServer().listen(host.port, "127.0.0.1");
  const failure = await stack.deploy({ functions: [functionOf("greet")] }).catch((error) => error);
  squatter.close();
  expect(failure).toBeInstanceOf(DiagnosticError);
  expect(failure.diagnostics).toMatchObject([{ code: "PLUTO3001" }]);
  expect(failure.message).toContain(String(host.port));
  expect(await statusLocal(stack.stack)).toEqual({ running: false });
}, 30_000);

test("a port that pluto.yml fixes is used, unless it is another stack's", async () => {
  const one = await newStack();
  const { port } = (await one.deploy({ functions: [functionOf("greet")] })).host;
  const other = await newStack({ port });
  const failure = await other.deploy({ functions: [functionOf("greet")] }).catch((error) => error);
  expect(failure.diagnostics).toMatchObject([{ code: "PLUTO3002" }]);
  await one.remove();
  expect((await other.deploy({ functions: [functionOf("greet")] })).host.port).toBe(port);
}, 30_000);

test("destroy ends every process, deletes the data, and says what it did", async () => {
  const stack = await newStack();
  const { host, functions } = await stack.deploy(withStore);
  await call(functions[0]?.url ?? "", "set", "peter", "tea");
  const pids = [host.pid, ...descendantsOf(host.pid)];
  expect(pids.length).toBeGreaterThanOrEqual(3);
  expect(await destroyLocal(stack.stack)).toEqual({
    wasRunning: true,
    removed: ["KVStore/sessions", "Function/keeper"],
    removedData: true,
  });
  expect(pids.filter(isAlive)).toEqual([]);
  expect(readdirSync(stack.stack.directory)).toEqual(["bundles"]);
  expect(await destroyLocal(stack.stack)).toEqual({
    wasRunning: false,
    removed: [],
    removedData: false,
  });
}, 30_000);

test("a host ends in order when it is told to terminate", async () => {
  const stack = await newStack();
  const { host, functions } = await stack.deploy(withStore);
  await call(functions[0]?.url ?? "", "set", "peter", "tea");
  const pids = [host.pid, ...descendantsOf(host.pid)];
  process.kill(host.pid, "SIGTERM");
  await until("all of its processes are gone", () => !pids.some(isAlive));
  expect(await statusLocal(stack.stack)).toEqual({ running: false });
}, 30_000);

test("a host whose folder was deleted ends by itself", async () => {
  const stack = await newStack();
  const { host } = await stack.deploy({ functions: [functionOf("greet")] });
  await rm(stack.stack.root, { recursive: true });
  await until("the host is gone", () => !isAlive(host.pid));
}, 30_000);

test("a first deploy that is interrupted leaves nothing running", async () => {
  const stack = await newStack();
  const args = { imageUri: "tgi", instanceType: "ml.m5.xlarge", envs: { HF_MODEL_ID: "demo" } };
  const program = { functions: [], resources: [resourceOf("SageMaker", "llama", args)] };
  const interruption = new AbortController();
  const said: string[] = [];
  const failure = await stack
    .deploy(program, {
      model: "demo",
      signal: interruption.signal,
      onProgress: ({ resource, text }) => {
        said.push(`${resource}: ${text}`);
        interruption.abort();
      },
    })
    .catch((error) => error);
  expect(said[0]).toMatch(/^SageMaker\/llama: /);
  expect(failure).toMatchObject({ name: "AbortError" });
  expect(await statusLocal(stack.stack)).toEqual({ running: false });
}, 60_000);

test("a host that dies during a deploy is a diagnostic", async () => {
  const stack = await newStack();
  const { host } = await stack.deploy({ functions: [functionOf("greet")] });
  const args = { imageUri: "tgi", instanceType: "ml.m5.xlarge", envs: { HF_MODEL_ID: "demo" } };
  const program = { functions: [], resources: [resourceOf("SageMaker", "llama", args)] };
  const failure = await stack
    .deploy(program, { model: "demo", onProgress: () => process.kill(host.pid, "SIGKILL") })
    .catch((error) => error);
  expect(failure.diagnostics).toMatchObject([{ code: "PLUTO3006" }]);
}, 60_000);

test("values of the user's environment stand in no file", async () => {
  const stack = await newStack();
  const shop = { ...functionOf("shop"), args: { envs: { TOKEN: { $env: "SECRET" } } } };
  const environment = { SECRET: "s3cret-of-peter" };
  const { functions } = await stack.deploy({ functions: [shop] }, { environment });
  await ask(functions[0]?.url);
  const files = readdirSync(stack.stack.directory, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) expect(readFileSync(path, "utf8")).not.toContain(environment.SECRET);
  expect(statSync(pathsOf(stack.stack).hostFile).mode & 0o777).toBe(0o600);
}, 30_000);

test("a function is invoked past its URL, and what is missing is a diagnostic", async () => {
  const stack = await newStack();
  const failing = {
    name: "failing",
    source: `
import { Function } from "@plutolang/pluto";
new Function(() => { throw new RangeError("sold out"); }, "failing");`,
  };
  const missing = await invokeLocal(stack.stack, { function: "greet", args: [] }).catch((e) => e);
  expect(missing.diagnostics).toMatchObject([{ code: "PLUTO3004" }]);
  await stack.deploy({
    functions: [{ ...functionOf("greet"), args: { url: { auth: "iam" } } }, failing],
  });
  expect(await invokeLocal(stack.stack, { function: "greet", args: [] })).toMatchObject({
    ok: true,
    body: ["greet", expect.any(Number)],
  });
  expect(await invokeLocal(stack.stack, { function: "failing", args: [] })).toMatchObject({
    ok: false,
    errorType: "RangeError",
    errorMessage: "sold out",
  });
  const unknown = await invokeLocal(stack.stack, { function: "greeet", args: [] }).catch((e) => e);
  expect(unknown.diagnostics).toMatchObject([
    { code: "PLUTO3005", hint: "It runs greet, failing." },
  ]);
}, 30_000);

/** Of Linux alone: elsewhere none are found. */
function descendantsOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const pids = children === "" ? [] : children.split(" ").map(Number);
    return pids.flatMap((each) => [each, ...descendantsOf(each)]);
  } catch {
    return [];
  }
}
