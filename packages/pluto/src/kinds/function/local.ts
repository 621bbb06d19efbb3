import { type CorsSettings, defineLocal, type FunctionSettings } from "../../contract/local.js";
import type { CorsOptions, FunctionOptions } from "./index.js";

export const local = defineLocal({
  kind: "Function",
  maxPhysicalName: 64,
  async up(resource, platform) {
    const url = await platform.ensureFunction(resource, toSettings(resource.args));
    return { functionName: resource.physicalName, url };
  },
  down: (functionName, platform) => platform.removeFunction(functionName),
});

function toSettings(options: FunctionOptions): FunctionSettings {
  const { memory = 512, timeout = 300, envs = {}, url = {} } = options;
  const environment = Object.entries(envs).map(([key, value]) => [key, String(value)]);
  const cors = toCors(url.cors);
  return {
    memory,
    timeout,
    environment: Object.fromEntries(environment),
    auth: url.auth ?? "none",
    ...(cors === undefined ? {} : { cors }),
  };
}

function toCors(cors: boolean | CorsOptions = false): CorsSettings | undefined {
  if (cors === false) return undefined;
  const options = cors === true ? {} : cors;
  return {
    allowOrigins: options.allowOrigins ?? ["*"],
    allowMethods: ["POST"],
    allowHeaders: options.allowHeaders ?? ["content-type"],
    exposeHeaders: options.exposeHeaders ?? [],
    allowCredentials: options.allowCredentials ?? false,
    ...(options.maxAge === undefined ? {} : { maxAge: options.maxAge }),
  };
}
