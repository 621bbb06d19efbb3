import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createDynamoDB } from "../aws/dynamodb.js";
import { createLambda } from "../aws/lambda.js";
import { createSageMaker } from "../aws/sagemaker.js";
import { createServiceServer } from "../aws/service-server.js";
import type { Invocation, LocalDeployment, ProgressEvent } from "../client/deployment.js";
import { pathsOf, type StackPaths } from "../client/local-stack.js";
import { applyDeploy } from "./apply-deploy.js";
import type {
  DeployRequest,
  HostFile,
  HostSettings,
  HostStatus,
  InvokeAnswer,
} from "./control-messages.js";
import { type Controlled, createControlServer } from "./control-server.js";
import { planDeploy } from "./deploy-plan.js";
import type { Services } from "./deploy-platform.js";
import { DynamoDBProcess } from "./dynamodb-process.js";
import { createFront } from "./front.js";
import { FunctionSet } from "./function-set.js";
import { invokeByName } from "./invoke-by-name.js";
import { closeServer, listenAnywhere, listenOnStackPort } from "./listen.js";
import { ModelRuntime } from "./model-runtime.js";
import { ResourceState } from "./resource-state.js";

/** Milliseconds between looks at whether the stack is still this host's. */
const vigilance = 2000;

/** The platform of one stack while it runs. */
export class Host implements Controlled {
  readonly #settings: HostSettings;
  readonly #paths: StackPaths;
  readonly #services: Services;
  readonly #token = randomBytes(32).toString("hex");
  readonly #servers: Server[] = [];
  readonly #ended: () => void;
  #state: ResourceState;
  #servicePort = 0;
  #controlPort = 0;
  #deploying: Promise<unknown> = Promise.resolve();
  #watch: NodeJS.Timeout | undefined;

  private constructor(settings: HostSettings, state: ResourceState, ended: () => void) {
    this.#settings = settings;
    this.#paths = pathsOf(settings);
    this.#state = state;
    this.#ended = ended;
    this.#services = createServices(settings, this.#paths);
  }

  /**
   * Listens on the stack's port and writes down how to be reached.
   *
   * @param ended called when the host has closed down
   * @throws DiagnosticError if the port is taken
   */
  static async start(settings: HostSettings, ended: () => void): Promise<Host> {
    const paths = pathsOf(settings);
    await mkdir(paths.local, { recursive: true });
    const host = new Host(settings, await ResourceState.read(paths.resourcesFile), ended);
    try {
      await host.#listen();
    } catch (error) {
      await host.#close();
      throw error;
    }
    return host;
  }

  get file(): HostFile {
    const { port, version, entries } = this.#settings;
    const controlPort = this.#controlPort;
    return {
      pid: process.pid,
      port,
      controlPort,
      token: this.#token,
      version,
      entry: entries.host,
    };
  }

  status(): HostStatus {
    const { functions } = this.#services;
    const { port, version } = this.#settings;
    return {
      pid: process.pid,
      port,
      version,
      functions: functions.definitions.map(({ id, name, url, physicalName }) => {
        return { id, name, url, processes: functions.processesOf(physicalName) };
      }),
      resources: this.#state.standing,
    };
  }

  /** One after the other, should two be asked for. */
  deploy(
    request: DeployRequest,
    progress: (event: ProgressEvent) => void,
    signal: AbortSignal,
  ): Promise<Omit<LocalDeployment, "host">> {
    const deployed = this.#deploying.then(() => this.#deploy(request, progress, signal));
    this.#deploying = deployed.catch(() => {});
    return deployed;
  }

  async #deploy(
    request: DeployRequest,
    progress: (event: ProgressEvent) => void,
    signal: AbortSignal,
  ): Promise<Omit<LocalDeployment, "host">> {
    const { environment, model, models } = request;
    await this.#services.models.configure({ ...(model === undefined ? {} : { model }), models });
    return applyDeploy(planDeploy(request), {
      services: this.#services,
      state: this.#state,
      endpoint: `http://127.0.0.1:${this.#servicePort}`,
      environment,
      progress,
      signal,
    });
  }

  invoke(invocation: Invocation): Promise<InvokeAnswer> {
    return invokeByName(this.#services.functions, invocation, randomUUID());
  }

  /** Ends all processes, and then the host. */
  shutdown(): void {
    void this.#close().finally(this.#ended);
  }

  async #listen(): Promise<void> {
    const { functions, dynamodb, models, port } = this.#services;
    const front = createFront(this.#settings.stack, functions);
    this.#servers.push(...(await listenOnStackPort(front, port, this.#settings.stack)));
    const services = [
      createDynamoDB(() => dynamodb.socketPath()),
      createLambda(functions),
      createSageMaker(() => models.get()),
    ];
    this.#servicePort = await this.#serve(createServiceServer(services, functions.principals));
    this.#controlPort = await this.#serve(createControlServer(this, this.#token));
    await writeFile(this.#paths.hostFile, JSON.stringify(this.file, null, 2), { mode: 0o600 });
    this.#watch = setInterval(() => void this.#checkPlace(), vigilance);
  }

  async #serve(server: Server): Promise<number> {
    server.keepAliveTimeout = 60_000;
    this.#servers.push(server);
    return listenAnywhere(server);
  }

  /** A host whose file is gone, or another's, serves nobody: its stack's folder was removed. */
  async #checkPlace(): Promise<void> {
    if (!(await this.#isOwnPlace())) this.shutdown();
  }

  async #isOwnPlace(): Promise<boolean> {
    const text = await readFile(this.#paths.hostFile, "utf8").catch(() => "");
    return text.includes(this.#token);
  }

  async #close(): Promise<void> {
    clearInterval(this.#watch);
    const { functions, dynamodb, models } = this.#services;
    const own = this.#controlPort !== 0 && (await this.#isOwnPlace());
    await Promise.all([
      ...this.#servers.splice(0).map(closeServer),
      functions.close(),
      dynamodb.close(),
      models.close(),
    ]);
    if (own) await rm(this.#paths.hostFile, { force: true });
  }
}

function createServices({ entries, root, port }: HostSettings, paths: StackPaths): Services {
  return {
    functions: new FunctionSet({ workerEntry: entries.worker, logs: paths.logs }),
    dynamodb: new DynamoDBProcess({ entry: entries.dynamodb, data: paths.data }),
    models: new ModelRuntime({
      modelEntry: entries.model,
      directory: root,
      logFile: paths.hostLog,
    }),
    port,
  };
}
