/** The messages of tfplugin5.proto, as the gRPC library hands them over. */

export interface DynamicValue {
  readonly msgpack: Uint8Array;
}

export interface PathStep {
  readonly attribute_name?: string;
  readonly element_key_string?: string;
  readonly element_key_int?: number;
}

export interface PluginDiagnostic {
  readonly severity: "INVALID" | "ERROR" | "WARNING";
  readonly summary: string;
  readonly detail: string;
  readonly attribute: { readonly steps: readonly PathStep[] } | null;
}

export interface SchemaAttribute {
  readonly name: string;
  /** The type as JSON: `"string"`, `["list","string"]`, `["object",{…}]`. */
  readonly type: Uint8Array;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
}

export type Nesting = "SINGLE" | "LIST" | "SET" | "MAP" | "GROUP";

export interface SchemaNestedBlock {
  readonly type_name: string;
  readonly block: SchemaBlock;
  readonly nesting: Nesting;
  readonly max_items: number;
}

export interface SchemaBlock {
  readonly attributes: readonly SchemaAttribute[];
  readonly block_types: readonly SchemaNestedBlock[];
}

export interface Schema {
  readonly block: SchemaBlock;
}

export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas: Readonly<Record<string, Schema>>;
  readonly data_source_schemas: Readonly<Record<string, Schema>>;
}

interface WithDiagnostics {
  readonly diagnostics: readonly PluginDiagnostic[];
}

/** Each call's request and response. */
export interface Calls {
  GetSchema: [Record<string, never>, ProviderSchema & WithDiagnostics];
  PrepareProviderConfig: [
    { config: DynamicValue },
    { prepared_config: DynamicValue | null } & WithDiagnostics,
  ];
  Configure: [{ terraform_version: string; config: DynamicValue }, WithDiagnostics];
  ValidateResourceTypeConfig: [{ type_name: string; config: DynamicValue }, WithDiagnostics];
  PlanResourceChange: [
    {
      type_name: string;
      prior_state: DynamicValue;
      proposed_new_state: DynamicValue;
      config: DynamicValue;
      prior_private: Uint8Array;
    },
    {
      planned_state: DynamicValue;
      requires_replace: readonly { steps: readonly PathStep[] }[];
      planned_private: Uint8Array;
    } & WithDiagnostics,
  ];
  ApplyResourceChange: [
    {
      type_name: string;
      prior_state: DynamicValue;
      planned_state: DynamicValue;
      config: DynamicValue;
      planned_private: Uint8Array;
    },
    { new_state: DynamicValue | null; private: Uint8Array } & WithDiagnostics,
  ];
  ReadResource: [
    { type_name: string; current_state: DynamicValue; private: Uint8Array },
    { new_state: DynamicValue | null; private: Uint8Array } & WithDiagnostics,
  ];
  ImportResourceState: [
    { type_name: string; id: string },
    {
      imported_resources: readonly {
        type_name: string;
        state: DynamicValue;
        private: Uint8Array;
      }[];
    } & WithDiagnostics,
  ];
  ReadDataSource: [
    { type_name: string; config: DynamicValue },
    { state: DynamicValue } & WithDiagnostics,
  ];
  Stop: [Record<string, never>, { error: string }];
}

export type CallName = keyof Calls;

type Callback<Response> = (error: Error | null, response: Response) => void;

export type ProtocolClient = {
  [Name in CallName]: (request: Calls[Name][0], callback: Callback<Calls[Name][1]>) => void;
} & { close(): void };
