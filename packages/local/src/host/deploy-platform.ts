import type { FunctionSettings, LocalPlatform, LocalResource } from "@plutolang/pluto/local";
import { callDynamoDB } from "../aws/dynamodb.js";
import type { ProgressEvent } from "../client/deployment.js";
import type { DynamoDBProcess } from "./dynamodb-process.js";
import type { FunctionSet } from "./function-set.js";
import type { ModelRuntime } from "./model-runtime.js";

/** What the services of the platform are made of. */
export interface Services {
  readonly dynamodb: DynamoDBProcess;
  readonly models: ModelRuntime;
  readonly functions: FunctionSet;
  /** Of the functions' URLs. */
  readonly port: number;
}

/** A function that is to run once all resources are up. */
export interface StagedFunction {
  readonly resource: LocalResource;
  readonly settings: FunctionSettings;
  readonly url: string;
}

/** The platform as one deploy sees it. */
export class DeployPlatform implements LocalPlatform {
  readonly staged: StagedFunction[] = [];
  readonly #services: Services;
  readonly #progress: (event: Omit<ProgressEvent, "resource">) => void;
  readonly #signal: AbortSignal;

  constructor(
    services: Services,
    progress: (event: Omit<ProgressEvent, "resource">) => void,
    signal: AbortSignal,
  ) {
    this.#services = services;
    this.#progress = progress;
    this.#signal = signal;
  }

  async ensureTable(TableName: string): Promise<void> {
    const socket = await this.#services.dynamodb.socketPath();
    const created = await callDynamoDB(socket, "CreateTable", {
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "key", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "key", AttributeType: "S" }],
    });
    if (!created.ok && created.type !== "ResourceInUseException") {
      throw new Error(`CreateTable ${TableName}: ${JSON.stringify(created.output)}`);
    }
  }

  async removeTable(TableName: string): Promise<void> {
    const socket = await this.#services.dynamodb.socketPath();
    const deleted = await callDynamoDB(socket, "DeleteTable", { TableName });
    if (!deleted.ok && deleted.type !== "ResourceNotFoundException") {
      throw new Error(`DeleteTable ${TableName}: ${JSON.stringify(deleted.output)}`);
    }
  }

  async ensureEndpoint(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
    const runtime = await this.#services.models.get();
    await runtime.ensureEndpoint(name, { ...environment }, this.#progress, this.#signal);
  }

  async removeEndpoint(name: string): Promise<void> {
    await (await this.#services.models.current())?.removeEndpoint(name);
  }

  async ensureFunction(resource: LocalResource, settings: FunctionSettings): Promise<string> {
    const url = `http://localhost:${this.#services.port}/${resource.name}`;
    this.staged.push({ resource, settings, url });
    return url;
  }

  removeFunction(functionName: string): Promise<void> {
    return this.#services.functions.remove(functionName);
  }
}
