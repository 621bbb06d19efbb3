import {
  type Architecture,
  environmentOf,
  type Resource,
  resolveValue,
  toPhysicalName,
  type Value,
} from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { parseEcrImage } from "@plutolang/pluto/ecr-image";
import { kinds } from "@plutolang/pluto/kinds";
import type { AwsStack } from "../aws-stack.js";
import { findToken } from "./find-token.js";
import { toImageIn } from "./image-region.js";
import { isGated, memoryOf, neededMemory, smallestFor } from "./model-size.js";

/** What the rules that need no network look at. */
export interface RuleContext {
  readonly architecture: Architecture;
  readonly stack: AwsStack;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly region: string | undefined;
}

type Rule = (resource: Resource, context: RuleContext) => readonly Diagnostic[];

/** The image must be in Amazon ECR, in the endpoint's own region. */
const imageInRegion: Rule = ({ id, args, at }, { environment, region }) => {
  const imageUri = textOf(args.imageUri, environment);
  if (imageUri === undefined) return [];
  const image = parseEcrImage(imageUri);
  if (image === undefined) return [diagnostic("PLUTO4021", { id, imageUri }, at)];
  if (region === undefined || image.region === region) return [];
  const instead = toImageIn(imageUri, image, region);
  return [diagnostic("PLUTO4020", { id, imageRegion: image.region, region, instead }, at)];
};

/** https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html */
const regionsWithoutUrls = new Set([
  "ca-west-1",
  "eu-central-2",
  "eu-south-2",
  "il-central-1",
  "me-central-1",
]);

const urlsInRegion: Rule = ({ id, handler, at }, { region = "" }) =>
  handler !== undefined && regionsWithoutUrls.has(region)
    ? [diagnostic("PLUTO4023", { id, region }, at)]
    : [];

const tokenForGatedModel: Rule = ({ id, args, at }, { environment }) => {
  const envs = environmentArgs(args, environment);
  const model = envs.HF_MODEL_ID;
  if (model === undefined || !isGated(model)) return [];
  const names = ["HUGGING_FACE_HUB_TOKEN", "HF_TOKEN", "HUGGINGFACE_HUB_TOKEN"];
  if (names.some((name) => envs[name])) return [];
  return [diagnostic("PLUTO4026", { id, model }, at)];
};

const modelFits: Rule = ({ id, args, at }, { environment }) => {
  const envs = environmentArgs(args, environment);
  const instanceType = textOf(args.instanceType, environment);
  if (envs.HF_MODEL_ID === undefined || instanceType === undefined) return [];
  const memory = memoryOf(instanceType);
  const needed = neededMemory(envs, memory?.accelerated ?? false);
  if (memory === undefined || needed === undefined || needed <= memory.gigabytes) return [];
  const parameters = {
    id,
    model: envs.HF_MODEL_ID,
    instanceType,
    available: memory.gigabytes,
    needed: Math.ceil(needed),
    instead: smallestFor(envs),
  };
  return [diagnostic("PLUTO4027", parameters, at)];
};

const nameIsWhole: Rule = ({ id, kind: kindName, name, at }, { architecture, stack }) => {
  const kind = kinds.find((each) => each.name === kindName);
  const full = `${architecture.project}-${stack.stack}-${name}`;
  const limit = kind?.maxPhysicalName ?? full.length;
  const scope = { project: architecture.project, stack: stack.stack };
  const short = toPhysicalName(scope, name, limit);
  return full.length > limit ? [diagnostic("PLUTO4028", { id, short, limit }, at)] : [];
};

/** Lambda counts names and values of all variables together. */
const environmentFits: Rule = (resource, { environment, architecture }) => {
  if (resource.handler === undefined) return [];
  const envs = environmentArgs(resource.args, environment);
  const read = resource.handler.environment.filter((name) => !name.startsWith("AWS_"));
  const all = {
    ...Object.fromEntries(read.map((name) => [name, environment[name] ?? ""])),
    ...envs,
  };
  const own = Object.entries(all).map(([name, value]) => Buffer.byteLength(name + value));
  const grants = architecture.grants.filter((each) => each.from === resource.id);
  const bytes = own.reduce((sum, each) => sum + each, 16 + grants.length * 120);
  return bytes > 4096 ? [diagnostic("PLUTO4029", { id: resource.id, bytes }, resource.at)] : [];
};

const timeoutFits: Rule = ({ id, args, at }) =>
  typeof args.timeout === "number" && args.timeout > 900
    ? [diagnostic("PLUTO4030", { id, timeout: args.timeout }, at)]
    : [];

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime */
const namesAreFree: Rule = ({ id, args, handler, at }, { environment }) =>
  handler === undefined
    ? []
    : Object.keys(environmentArgs(args, environment))
        .filter((name) => /^(AWS_|LAMBDA_|_HANDLER$|_X_AMZN_|PLUTO_RESOURCES$)/.test(name))
        .map((name) => diagnostic("PLUTO4031", { id, name }, at));

const variablesAreSet: Rule = ({ id, args, at }, { environment }) =>
  unsetIn(args as Value, environment).map((name) => diagnostic("PLUTO4032", { id, name }, at));

const noTokenInSource: Rule = ({ id, args, at }) => {
  const found = findToken(args as Value);
  return found === undefined ? [] : [diagnostic("PLUTO4033", { id, ...found }, at)];
};

export const rules: readonly Rule[] = [
  imageInRegion,
  urlsInRegion,
  tokenForGatedModel,
  modelFits,
  nameIsWhole,
  environmentFits,
  timeoutFits,
  namesAreFree,
  variablesAreSet,
  noTokenInSource,
];

type Variables = RuleContext["environment"];

function textOf(value: Value | undefined, environment: Variables): string | undefined {
  const resolved = value === undefined ? undefined : resolveValue(value, environment);
  return typeof resolved === "string" ? resolved : undefined;
}

function environmentArgs(args: Resource["args"], environment: Variables): Record<string, string> {
  const resolved = args.envs === undefined ? {} : (resolveValue(args.envs, environment) ?? {});
  const entries = Object.entries(resolved as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Variables without a default that nothing sets. */
function unsetIn(value: Value, environment: Variables): string[] {
  return environmentOf(value).filter(
    (name) => environment[name] === undefined && !hasDefault(value, name),
  );
}

function hasDefault(value: Value, name: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("$env" in value && value.$env === name) return "default" in value;
  return Object.values(value).some((child) => hasDefault(child as Value, name));
}
