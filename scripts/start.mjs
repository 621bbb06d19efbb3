// npm start: installs, builds, deploys the guide's program to this machine, and asks it a question.
import { spawnSync } from "node:child_process";
import { build, install, requireNode, root, run, say } from "./run-pnpm.mjs";

const example = `${root}examples/langchain-llama2-sagemaker`;
const pluto = [`${root}packages/cli/bin/pluto.js`, "-C", example];
const demonstration = process.env.PLUTO_MODEL === undefined;
const env = { ...process.env, PLUTO_MODEL: process.env.PLUTO_MODEL ?? "demo" };

const questions = {
  chatbot: "What is the capital of France?",
  qa: "How long did Peter stay with Elizabeth?",
};

requireNode();
install();
build();
say("Deploying the guide's program to this machine");
run(process.execPath, [...pluto, "deploy"], { env });
say("Asking it");
for (const { name, url } of deployedFunctions()) await ask(url, questions[name]);
say("It goes on running. To end it:");
console.log(`  cd ${relativeToHere()} && npx pluto destroy`);
if (demonstration) sayWhichModel();

function deployedFunctions() {
  const { stdout } = spawnSync(process.execPath, [...pluto, "stack", "show", "--json"]);
  return JSON.parse(stdout).functions;
}

async function ask(url, question) {
  const body = JSON.stringify([question]);
  console.log(`\n$ curl -X POST ${url} -d '${body}'`);
  const response = await fetch(url, { method: "POST", body });
  console.log(await response.text());
  if (!response.ok) process.exitCode = 1;
}

function relativeToHere() {
  return example.startsWith(`${process.cwd()}/`)
    ? example.slice(process.cwd().length + 1)
    : example;
}

function sayWhichModel() {
  console.log(`
The answers come from the demonstration model of this repository: a fixture of 2 MB that knows
capitals and little passages, and talks nonsense about all else. For TinyLlama 1.1B, which the
program names, set one variable (it downloads 0.7 GB):
  PLUTO_MODEL=hf:TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF:Q4_K_M npm start`);
}
