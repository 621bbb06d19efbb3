import { spawnSync } from "node:child_process";
import autocannon from "autocannon";
import { pluto, projectOf } from "./project.mjs";

/** Cold start and requests per second of a function that returns its argument. */
export async function benchFunctions() {
  const project = projectOf({
    "package.json": '{ "name": "echo", "type": "module" }',
    ".pluto/pluto.yml": "project: echo\ncurrent: local\nstacks:\n  local:\n    platform: Local\n",
    "src/index.ts": `import { Function } from "@plutolang/pluto";
new Function(async (text: string) => text, { name: "echo" });
`,
  });
  const run = (...args) =>
    spawnSync(process.execPath, [pluto, "-C", project, ...args], { encoding: "utf8" });
  try {
    const deployed = run("deploy", "--json");
    if (deployed.status !== 0) throw new Error(deployed.stderr);
    const [{ url }] = JSON.parse(deployed.stdout).functions;
    const rows = { "first request (a process starts)": { "p50 ms": await latency(url) } };
    rows["1 client"] = await load(url, 1);
    rows["10 clients"] = await load(url, 10);
    return { title: "A local function that returns its argument", rows };
  } finally {
    run("destroy");
  }
}

const request = { method: "POST", body: '["hello"]' };

async function latency(url) {
  const start = performance.now();
  const response = await fetch(url, request);
  await response.text();
  return Math.round(performance.now() - start);
}

async function load(url, connections) {
  await autocannon({ url, ...request, connections, duration: 2 });
  const result = await autocannon({ url, ...request, connections, duration: 5 });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} requests were not answered with 200.`);
  return {
    "requests/s": Math.round(result.requests.average),
    "p50 ms": result.latency.p50,
    "p99 ms": result.latency.p99,
  };
}
