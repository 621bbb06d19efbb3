import { defineLocal } from "../../contract/local.js";

export const local = defineLocal({
  kind: "SageMaker",
  maxPhysicalName: 63,
  async up({ physicalName, args }, platform) {
    const environment = Object.entries(args.envs ?? {}).map(([key, value]) => [key, String(value)]);
    await platform.ensureEndpoint(physicalName, Object.fromEntries(environment));
    return { endpointName: physicalName };
  },
  down: (endpointName, platform) => platform.removeEndpoint(endpointName),
});
