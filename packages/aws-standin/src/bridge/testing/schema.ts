import type { Nesting, SchemaAttribute, SchemaBlock, SchemaNestedBlock } from "../protocol.js";

/** An attribute as the plugin describes it: `"string"`, `["list","string"]`. */
export function attribute(
  name: string,
  type: unknown,
  given: Partial<SchemaAttribute> = { optional: true },
): SchemaAttribute {
  const flags = { required: false, optional: false, computed: false, sensitive: false };
  return { name, type: Buffer.from(JSON.stringify(type)), ...flags, ...given };
}

export function nested(
  name: string,
  nesting: Nesting,
  maxItems: number,
  attributes: readonly SchemaAttribute[],
): SchemaNestedBlock {
  return { type_name: name, nesting, max_items: maxItems, block: { attributes, block_types: [] } };
}

/** A function like the plugin's, as far as the tests need it. */
export const functionSchema: SchemaBlock = {
  attributes: [
    attribute("id", "string", { optional: true, computed: true }),
    attribute("arn", "string", { computed: true }),
    attribute("function_name", "string", { required: true }),
    attribute("memory_size", "number"),
    attribute("publish", "bool"),
    attribute("layers", ["list", "string"]),
    attribute("architectures", ["list", "string"], { optional: true, computed: true }),
    attribute("policy", "string"),
    attribute("master_password", "string", { optional: true, sensitive: true }),
    attribute(
      "logging_config",
      ["list", ["object", { log_format: "string", log_group: "string" }]],
      {
        optional: true,
        computed: true,
      },
    ),
  ],
  block_types: [
    nested("environment", "LIST", 1, [attribute("variables", ["map", "string"])]),
    nested("file_system_config", "SET", 0, [
      attribute("arn", "string", { required: true }),
      attribute("owner", "string", { computed: true }),
    ]),
  ],
};
