import { readFile } from "node:fs/promises";
import {
  preparePlatform,
  type TestFunction,
  type TestProgram,
  TestStack,
} from "@plutolang/local/testing";

/** Where the contract of a kind is tested: what runs, and how to leave it. */
export interface ContractPlatform {
  close(): Promise<void>;
}

/** What a contract needs of a platform. */
export interface ContractProgram extends TestProgram {
  /** What the test itself may do, as if it were a function: ids of resources, to operations. */
  readonly grants: Readonly<Record<string, readonly string[]>>;
  /** `PLUTO_MODEL` for endpoints. */
  readonly model?: string;
}

/**
 * Gives this process the environment of a function that holds the program's grants, so that the
 * SDK's classes work in it. By default the function is one on the local platform. Elsewhere,
 * `PLUTO_CONTRACT_ENVIRONMENT` names a JSON file with the variables of a function that somebody
 * deployed with the same program: on AWS, or on a stand-in that `AWS_ENDPOINT_URL` points to.
 */
export async function openContractPlatform(program: ContractProgram): Promise<ContractPlatform> {
  const file = process.env.PLUTO_CONTRACT_ENVIRONMENT;
  if (file === undefined) return openLocally(program);
  const environment = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
  return { close: takeOn(environment) };
}

async function openLocally({
  grants,
  model,
  ...program
}: ContractProgram): Promise<ContractPlatform> {
  const platform = await preparePlatform();
  const stack = await TestStack.create(platform.entries);
  const close = async () => {
    await stack.remove();
    await platform.remove();
  };
  try {
    const functions = [...program.functions, { ...confidant, grants }];
    const deployment = await stack.deploy({ ...program, functions }, { model });
    const url = deployment.functions.find(({ name }) => name === confidant.name)?.url ?? "";
    const giveBack = takeOn(await environmentBehind(url));
    return { close: () => giveBack().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tells the environment that it runs in. */
const confidant: TestFunction = {
  name: "confidant",
  source: `
import { Function } from "@plutolang/pluto";
new Function(() => process.env, "confidant");`,
};

async function environmentBehind(url: string): Promise<Record<string, string>> {
  const response = await fetch(url, { method: "POST", body: "[]" });
  return ((await response.json()) as { body: Record<string, string> }).body;
}

/** @returns what undoes it */
function takeOn(environment: Readonly<Record<string, string>>): () => Promise<void> {
  const names = Object.keys(environment).filter((name) => /^(AWS_|PLUTO_RESOURCES$)/.test(name));
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = environment[name];
  return async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
