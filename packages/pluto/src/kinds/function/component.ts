import { resolve } from "node:path";
import { LogGroup } from "@pulumi/aws/cloudwatch/logGroup.js";
import { Role } from "@pulumi/aws/iam/role.js";
import { RolePolicy } from "@pulumi/aws/iam/rolePolicy.js";
import { Function as LambdaFunction } from "@pulumi/aws/lambda/function.js";
import {
  asset,
  type ComponentResourceOptions,
  interpolate,
  jsonStringify,
  type Output,
} from "@pulumi/pulumi";
import { type Environment, toText } from "../../components/environment.js";
import { placeOf } from "../../components/place.js";
import { statementsOf, toPolicy, trust, writeLogs } from "../../components/policy.js";
import {
  ResourceComponent,
  type ResourceComponentArgs,
  toGrant,
} from "../../components/resource-component.js";
import type { Disclosures, Grant } from "../../contract/component.js";
import { resourcesVariable } from "../../runtime/resources.js";
import type { UrlOptions } from "./index.js";
import { kind } from "./kind.js";
import { createUrl } from "./url.js";

type Operation = keyof typeof kind.operations;

/** How a function is run and reached. */
export interface FunctionArgs extends ResourceComponentArgs {
  /** The folder of the function's bundle: `index.mjs`, which exports `handler`. */
  readonly code: string;
  /** Whether the handler streams; its URL then sends what it yields as it comes. Default: false. */
  readonly streaming?: boolean;
  /** MB, 128 to 10240. Default: 512. */
  readonly memory?: number;
  /** Seconds, 1 to 900. Default: 300. */
  readonly timeout?: number;
  /** Environment variables. Lambda allows 4 KB in all. */
  readonly envs?: Environment;
  /** Who may call the URL. Default: whoever knows it, but no page of another origin. */
  readonly url?: UrlOptions;
  /** What the function may use; it learns of these resources and of no others. */
  readonly uses?: readonly Grant[];
  /** Days that logs are kept; one of the numbers that CloudWatch offers. Default: 30. */
  readonly logRetention?: number;
}

/**
 * A function with a URL: a Lambda function. Grants: `invoke` is `lambda:InvokeFunction` on this
 * function; `url` tells its URL and needs no action.
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the class bears its kind's name
export class Function extends ResourceComponent<Operation> {
  readonly functionName: Output<string>;
  readonly url: Output<string>;
  /** Whether callers of the URL must sign (`iam`) or not (`none`). */
  readonly auth: "none" | "iam";
  /** The CloudWatch log group. */
  readonly logGroup: Output<string>;

  constructor(name: string, args: FunctionArgs, options?: ComponentResourceOptions) {
    super(kind, name, args, options);
    const logGroup = this.#logGroup(name, args);
    const role = this.#role(name);
    const policy = this.#policy(name, args, role, logGroup);
    const lambda = this.#lambda(name, args, role, [logGroup, policy]);
    const settings = { url: args.url, streaming: args.streaming ?? false };
    this.functionName = lambda.name;
    this.url = createUrl(name, lambda, settings, this).functionUrl;
    this.auth = args.url?.auth ?? "none";
    this.logGroup = logGroup.name;
    this.registerOutputs(this.outputs);
  }

  get outputs() {
    const { functionName, url, auth, logGroup } = this;
    return { functionName, url, auth, logGroup };
  }

  /** Leave to invoke a function of which its names alone are known: one that is created later. */
  static byName(name: string, physicalName: string) {
    return {
      allow: (...operations: "invoke"[]): Grant =>
        toGrant(kind, `${kind.name}/${name}`, physicalName, placeOf(), {
          operations,
          disclosures: { invoke: { functionName: physicalName } },
        }),
    };
  }

  protected disclosures(): Disclosures<Operation> {
    return { invoke: { functionName: this.physicalName }, url: { url: this.url } };
  }

  #logGroup(name: string, { logRetention = 30 }: FunctionArgs): LogGroup {
    const args = {
      name: `/aws/lambda/${this.physicalName}`,
      retentionInDays: logRetention,
      tags: this.tags,
    };
    return new LogGroup(name, args, { parent: this });
  }

  #role(name: string): Role {
    const args = {
      name: `${this.physicalName}-function`,
      description: `What the function ${this.physicalName} may do.`,
      assumeRolePolicy: trust("lambda"),
      tags: this.tags,
    };
    return new Role(name, args, { parent: this });
  }

  #policy(name: string, { uses = [] }: FunctionArgs, role: Role, logGroup: LogGroup): RolePolicy {
    const logs = writeLogs(interpolate`${logGroup.arn}:*`);
    const args = {
      name: "run-function",
      role: role.name,
      policy: toPolicy([logs, ...statementsOf(uses)]),
    };
    return new RolePolicy(name, args, { parent: this });
  }

  #lambda(
    name: string,
    args: FunctionArgs,
    role: Role,
    dependsOn: (LogGroup | RolePolicy)[],
  ): LambdaFunction {
    const settings = {
      name: this.physicalName,
      role: role.arn,
      // Managed until April 2027. nodejs24.x lives longer, but the providers of 2025 refuse it.
      runtime: "nodejs22.x",
      handler: "index.handler",
      code: codeOf(args),
      memorySize: args.memory ?? 512,
      timeout: args.timeout ?? 300,
      environment: { variables: environmentOf(args) },
      tags: this.tags,
    };
    return new LambdaFunction(name, settings, { parent: this, dependsOn });
  }
}

/** The code alone: its source map, which holds the source, stays with whoever deploys. */
function codeOf({ code }: FunctionArgs): asset.Archive {
  const file = new asset.FileAsset(resolve(code, "index.mjs"));
  return new asset.AssetArchive({ "index.mjs": file });
}

function environmentOf({ envs, uses = [] }: FunctionArgs) {
  const known = Object.fromEntries(uses.map((each) => [each.to, each.properties]));
  return { ...toText(envs), [resourcesVariable]: jsonStringify(known) };
}
