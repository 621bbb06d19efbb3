import { join } from "node:path";
import type { CarriedFields } from "../bridge/carried-fields.js";
import { AwsClient } from "../functions/aws-client.js";
import { DeployedCode } from "../functions/deployed-code.js";
import { endpointRoute } from "../functions/endpoint-route.js";
import { invokeRoute } from "../functions/invoke-route.js";
import { RunningFunctions } from "../functions/running-functions.js";
import { urlRoute } from "../functions/url-route.js";
import { controlRoute } from "./control-route.js";
import { chain, type Gap } from "./gap.js";
import { carried as carriedGap } from "./gaps/carried.js";
import { emptyMembers } from "./gaps/empty-members.js";
import { endpointLife } from "./gaps/endpoint-life.js";
import { faults } from "./gaps/faults.js";
import { functionCode } from "./gaps/function-code.js";
import { functionPolicy } from "./gaps/function-policy.js";
import { functionUrlConfig } from "./gaps/function-url-config.js";
import { functionUrlList } from "./gaps/function-url-list.js";
import { instanceTypes } from "./gaps/instance-types.js";
import { keptConfiguration } from "./gaps/kept-configuration.js";
import { lambdaLimits } from "./gaps/lambda-limits.js";
import { serviceQuotas } from "./gaps/service-quotas.js";
import { motoClient } from "./moto-client.js";
import { startProxy } from "./proxy.js";
import { CurrentSettings, type Settings } from "./settings.js";

/** The built files that the local platform's processes start from. */
export interface Entries {
  readonly worker: string;
  readonly model: string;
}

export interface AwsOptions {
  readonly motoPort: number;
  readonly carried: CarriedFields;
  /** Where the deployed code may be unpacked. */
  readonly folder: string;
  readonly settings: Settings;
  readonly entries: Entries;
  /** What endpoints answer with, instead of the model that their container names. */
  readonly model: string | undefined;
}

export interface Aws {
  readonly url: string;
  stop(): Promise<void>;
}

/** moto with its gaps filled, at an address of the loopback interface. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const { motoPort, folder, entries } = options;
  const settings = new CurrentSettings(options.settings);
  const address = { url: "" };
  const endpoint = () => address.url;
  const code = new DeployedCode(join(folder, "functions"));
  const urls = functionUrlConfig(endpoint);
  const moto = motoClient(motoPort);
  const gaps = [
    carriedGap(options.carried),
    lambdaLimits,
    functionCode(code, (key) => void functions.remove(key)),
    keptConfiguration(),
    functionPolicy,
    functionUrlList,
    urls,
    endpointLife(settings),
    instanceTypes(),
    emptyMembers,
    serviceQuotas(settings),
  ];
  const aws = new AwsClient(chain(gaps, moto));
  const functions = new RunningFunctions({ aws, code, workerEntry: entries.worker, endpoint });
  const endpoints = endpointRoute(aws, entries.model, folder, options.model);
  const counting = faults(settings);
  const proxy = await startProxy(chain([counting, ...gaps], moto), [
    controlRoute({
      settings,
      calls: counting.calls,
      reset: resetting(settings, [counting, ...gaps]),
      motoPort,
    }),
    urlRoute(urls.functions, functions, aws),
    invokeRoute(functions),
    endpoints.route,
  ]);
  address.url = `http://127.0.0.1:${proxy.port}`;
  const stop = async () => {
    await proxy.stop();
    await Promise.all([functions.close(), endpoints.stop()]);
    moto.close();
  };
  return { url: address.url, stop };
}

function resetting(settings: CurrentSettings, gaps: readonly Gap[]): () => void {
  return () => {
    settings.reset();
    for (const gap of gaps) gap.reset?.();
  };
}
