import { type PulumiObject, type PulumiValue, withoutSecrets } from "./pulumi-value.js";

// What the engine and the SDK add for themselves.
const NOT_THE_PLUGINS = new Set(["version", "pluginDownloadURL", "__internal", "autonaming"]);

/** The provider's configuration as the plugin takes it: nested values arrive as JSON texts. */
export function providerConfig(args: PulumiObject): PulumiObject {
  const given = Object.entries(withoutSecrets(args) as PulumiObject);
  const own = given.filter(([name]) => !NOT_THE_PLUGINS.has(name));
  return Object.fromEntries(own.map(([name, value]) => [name, parsed(value)]));
}

function parsed(value: PulumiValue): PulumiValue {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  return JSON.parse(value) as PulumiValue;
}
