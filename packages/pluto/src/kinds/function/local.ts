import { defineLocal } from "../../contract/local.js";

export const local = defineLocal({
  kind: "Function",
  maxPhysicalName: 64,
  async up(resource, platform) {
    const url = await platform.ensureFunction(resource.physicalName, resource);
    return { functionName: resource.physicalName, url };
  },
});
