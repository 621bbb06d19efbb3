/**
 * Where Pulumi's provider and Terraform's differ by more than spelling. Everything else follows
 * from the plugin's schema. A property that neither knows is refused.
 */
export type Treatment =
  /** Pulumi has another name for it. */
  | { readonly kind: "renamed"; readonly to: string }
  /** A list of at most one item, which the schema does not say. */
  | { readonly kind: "single" }
  /** An archive, which Terraform takes as a file's name and a hash of its contents. */
  | { readonly kind: "archive"; readonly file: string; readonly hash: string }
  /** Made up by Pulumi where the program gives none, as `name` is everywhere. */
  | { readonly kind: "generated" }
  /** May be given only as what it would be anyway. */
  | { readonly kind: "region" }
  /** Newer than the plugin: goes past it, into the request that the plugin makes. */
  | { readonly kind: "carried"; readonly into: RequestField }
  /** Values newer than the plugin: it is told another one, and the request gets the real one. */
  | {
      readonly kind: "newer";
      readonly values: Readonly<Record<string, string>>;
      readonly into: RequestField;
    };

/** A member of a request's body, in requests about one resource. */
export interface RequestField {
  readonly actions: readonly string[];
  readonly member: string;
  /** The properties that together name the resource in the request. */
  readonly resource: readonly string[];
}

export interface Exception {
  /** Terraform's type, or `*` for every one; with `.block` for what is inside a block. */
  readonly type: string;
  /** Terraform's name where it has one, else Pulumi's. */
  readonly name: string;
  readonly treatment: Treatment;
  readonly because: string;
}

const functionConfiguration = {
  actions: ["CreateFunction", "UpdateFunctionConfiguration"],
  resource: ["name"],
};

export const exceptions: readonly Exception[] = [
  {
    type: "*",
    name: "region",
    treatment: { kind: "region" },
    because: "Since 7.0 each resource may name a region; plugin 5.100 has the provider's alone.",
  },
  ...["default_tags", "ignore_tags", "assume_role_with_web_identity"].map((name) => ({
    type: "provider",
    name,
    treatment: { kind: "single" } as const,
    because: "The provider's own blocks are checked in code, so the schema shows no limit of one.",
  })),
  {
    type: "aws_lambda_function",
    name: "function_name",
    treatment: { kind: "renamed", to: "name" },
    because: "Pulumi calls every resource's own name `name`, so that it can make one up.",
  },
  {
    type: "aws_lambda_function",
    name: "code",
    treatment: { kind: "archive", file: "filename", hash: "source_code_hash" },
    because: "Pulumi ships archives as values with a hash.",
  },
  {
    type: "aws_lambda_function",
    name: "logging_config",
    treatment: { kind: "single" },
    because: "Optional and computed, so the schema shows an attribute and no limit of one.",
  },
  {
    type: "aws_lambda_function",
    name: "ephemeral_storage",
    treatment: { kind: "single" },
    because: "Optional and computed, so the schema shows an attribute and no limit of one.",
  },
  {
    type: "aws_lambda_function",
    name: "runtime",
    treatment: {
      kind: "newer",
      values: { "nodejs24.x": "nodejs22.x" },
      into: { ...functionConfiguration, member: "Runtime" },
    },
    because: "The list of runtimes in plugin 5.100 ends with nodejs22.x.",
  },
  {
    type: "aws_lambda_permission",
    name: "function_name",
    treatment: { kind: "renamed", to: "function" },
    because: "Pulumi takes a function's name, ARN or the function itself.",
  },
  {
    type: "aws_lambda_permission",
    name: "statementId",
    treatment: { kind: "generated" },
    because: "The plugin would make one up too late for what is carried past it.",
  },
  {
    type: "aws_lambda_permission",
    name: "invokedViaFunctionUrl",
    treatment: {
      kind: "carried",
      into: {
        actions: ["AddPermission"],
        member: "InvokedViaFunctionUrl",
        resource: ["function", "statementId"],
      },
    },
    because: "AWS has had it since October 2025; plugin 5.100 is older.",
  },
];

const byKey = new Map(exceptions.map((each) => [`${each.type} ${each.name}`, each]));

/** The exception for a type's attribute or property, if it has one. */
export function exceptionFor(type: string, name: string): Exception | undefined {
  return byKey.get(`${type} ${name}`);
}

/** A type's exceptions of one kind. */
export function exceptionsOf<Kind extends Treatment["kind"]>(type: string, kind: Kind) {
  return exceptions.flatMap(({ treatment, ...rest }) =>
    treatment.kind === kind && (rest.type === type || rest.type === "*")
      ? [{ ...rest, treatment: treatment as Extract<Treatment, { kind: Kind }> }]
      : [],
  );
}
