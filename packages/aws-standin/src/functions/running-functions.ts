import {
  type FunctionDefinition,
  FunctionPool,
  isSameDefinition,
  MemoryWatch,
  type Outcome,
  type Receiver,
} from "@plutolang/local/parts";
import type { AwsClient } from "./aws-client.js";
import { CloudWatchLog } from "./cloudwatch-log.js";
import type { DeployedCode } from "./deployed-code.js";
import { toDefinition } from "./function-settings.js";

export interface RunningFunctionsOptions {
  readonly aws: AwsClient;
  readonly code: DeployedCode;
  /** The built entry of a function's process: packages/local/src/entries/worker.ts. */
  readonly workerEntry: string;
  /** Where the functions' own calls of AWS go, once it is known. */
  readonly endpoint: () => string;
}

/** Runs what was deployed to Lambda, in the local platform's processes. */
export class RunningFunctions {
  private readonly pools = new Map<string, FunctionPool>();
  private readonly memory = new MemoryWatch();

  constructor(private readonly options: RunningFunctionsOptions) {}

  /** Runs a function as it is configured now. Undefined where there is none of that name. */
  async invoke(
    region: string,
    name: string,
    event: string,
    requestId: string,
    receiver: Receiver,
  ): Promise<Outcome | undefined> {
    const pool = await this.poolOf(region, name);
    return pool?.invoke({ requestId, event, receiver });
  }

  private async poolOf(region: string, name: string): Promise<FunctionPool | undefined> {
    const { aws, code, endpoint } = this.options;
    const key = `${region} ${name}`;
    const path = `/2015-03-31/functions/${encodeURIComponent(name)}/configuration`;
    const configuration = await aws.get("lambda", region, path);
    const unpacked = await code.unpack(key);
    if (configuration === undefined || unpacked === undefined) return undefined;
    const definition = toDefinition(configuration, region, endpoint(), unpacked);
    const current = this.pools.get(key);
    if (current !== undefined && isSameDefinition(current.definition, definition)) return current;
    const pool = this.createPool(definition, region);
    this.pools.set(key, pool);
    current?.retire(pool);
    return pool;
  }

  private createPool(definition: FunctionDefinition, region: string): FunctionPool {
    const { aws, workerEntry } = this.options;
    const group = definition.environment.AWS_LAMBDA_LOG_GROUP_NAME ?? "";
    const log = new CloudWatchLog(aws, region, group);
    return new FunctionPool({ definition, workerEntry, log, memory: this.memory });
  }

  /** Ends a function's processes. */
  async remove(key: string): Promise<void> {
    const pool = this.pools.get(key);
    this.pools.delete(key);
    await pool?.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.keys()].map((key) => this.remove(key)));
  }
}
