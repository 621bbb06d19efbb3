import type { CarriedFields } from "../bridge/carried-fields.js";
import { controlRoute } from "./control-route.js";
import type { Gap } from "./gap.js";
import { carried as carriedGap } from "./gaps/carried.js";
import { emptyMembers } from "./gaps/empty-members.js";
import { endpointLife } from "./gaps/endpoint-life.js";
import { faults } from "./gaps/faults.js";
import { functionPolicy } from "./gaps/function-policy.js";
import { functionUrlConfig } from "./gaps/function-url-config.js";
import { instanceTypes } from "./gaps/instance-types.js";
import { keptConfiguration } from "./gaps/kept-configuration.js";
import { lambdaLimits } from "./gaps/lambda-limits.js";
import { serviceQuotas } from "./gaps/service-quotas.js";
import { startProxy } from "./proxy.js";
import { CurrentSettings, type Settings } from "./settings.js";

export interface AwsOptions {
  readonly motoPort: number;
  readonly carried: CarriedFields;
  /** Where the deployed code may be unpacked. */
  readonly folder: string;
  readonly settings: Settings;
}

export interface Aws {
  readonly url: string;
  stop(): Promise<void>;
}

/** moto with its gaps filled, at an address of the loopback interface. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const settings = new CurrentSettings(options.settings);
  const counting = faults(settings);
  const address: { url: string } = { url: "" };
  const gaps: readonly Gap[] = [
    counting,
    carriedGap(options.carried),
    lambdaLimits,
    keptConfiguration(),
    functionPolicy,
    functionUrlConfig(() => address.url),
    endpointLife(settings),
    instanceTypes(),
    emptyMembers,
    serviceQuotas(settings),
  ];
  const reset = () => {
    settings.reset();
    for (const gap of gaps) gap.reset?.();
  };
  const routes = [
    controlRoute({ settings, calls: counting.calls, reset, motoPort: options.motoPort }),
  ];
  const proxy = await startProxy({ motoPort: options.motoPort, gaps, routes });
  address.url = `http://127.0.0.1:${proxy.port}`;
  return { url: address.url, stop: () => proxy.stop() };
}
