import { isDeepStrictEqual } from "node:util";
import { pack, unpackObject } from "./dynamic-value.js";
import { encodeObject } from "./encode.js";
import { errorsOf, PluginError } from "./plugin-error.js";
import { type PluginProcess, startPlugin } from "./plugin-process.js";
import type { CallName, Calls, ProviderSchema } from "./protocol.js";
import type { PulumiObject } from "./pulumi-value.js";
import { ResourceTypes } from "./resource-type.js";
import { toShape } from "./shape.js";

// The plugin only puts it in the name under which it calls.
const TERRAFORM_VERSION = "1.5.7";

/** Terraform's AWS plugin: started once, and once more where another configuration is asked for. */
export class Plugin {
  private configured: PulumiObject | undefined;

  private constructor(
    private process: PluginProcess,
    private readonly path: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly schema: ProviderSchema,
    readonly types: ResourceTypes,
  ) {}

  /** Starts the plugin and reads its schema. */
  static async start(path: string, env: NodeJS.ProcessEnv): Promise<Plugin> {
    const process = await startPlugin(path, env);
    const schema = await request(process, "GetSchema", {});
    return new Plugin(process, path, env, schema, new ResourceTypes(schema));
  }

  /** Gives the plugin the provider's configuration. It takes one only once, so another starts it anew. */
  async configure(config: PulumiObject): Promise<void> {
    if (isDeepStrictEqual(config, this.configured)) return;
    const problems: { property: string; reason: string }[] = [];
    const shape = toShape("provider", this.schema.provider.block);
    const encoded = pack(encodeObject(shape, config, problems));
    const [problem] = problems;
    if (problem !== undefined) {
      throw new Error(`The provider's ${problem.property}: ${problem.reason}`);
    }
    if (this.configured !== undefined) await this.restart();
    this.configured = config;
    const prepared = await this.call("PrepareProviderConfig", { config: encoded });
    await this.call("Configure", {
      terraform_version: TERRAFORM_VERSION,
      config: prepared.prepared_config ?? encoded,
    });
  }

  private async restart(): Promise<void> {
    await this.process.stop();
    this.process = await startPlugin(this.path, this.env);
  }

  /** Calls the plugin. Throws a PluginError where it answers with errors. */
  async call<Name extends CallName>(name: Name, message: Calls[Name][0]): Promise<Calls[Name][1]> {
    const response = await request(this.process, name, message);
    const errors = errorsOf("diagnostics" in response ? response.diagnostics : []);
    if (errors.length > 0) throw new PluginError(errors);
    return response;
  }

  /** Applies a change, and gives back what there is now even where it failed half way. */
  async apply(message: Calls["ApplyResourceChange"][0]) {
    const response = await request(this.process, "ApplyResourceChange", message);
    const errors = errorsOf(response.diagnostics);
    return {
      state: unpackObject(response.new_state),
      private: response.private,
      error: errors.length > 0 ? new PluginError(errors) : undefined,
    };
  }

  /** Ends what is under way. */
  async cancel(): Promise<void> {
    await request(this.process, "Stop", {});
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

function request<Name extends CallName>(
  { client }: PluginProcess,
  name: Name,
  message: Calls[Name][0],
): Promise<Calls[Name][1]> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, response: Calls[Name][1]) =>
      error === null ? resolve(response) : reject(error);
    (client[name] as (message: Calls[Name][0], callback: typeof done) => void).call(
      client,
      message,
      done,
    );
  });
}
