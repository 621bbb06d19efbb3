import { Table } from "@pulumi/aws/dynamodb/table.js";
import type { ComponentResourceOptions, Output } from "@pulumi/pulumi";
import {
  ResourceComponent,
  type ResourceComponentArgs,
} from "../../components/resource-component.js";
import type { Disclosures } from "../../contract/component.js";
import { kind } from "./kind.js";

type Operation = keyof typeof kind.operations;

/** What a table takes beside its names and tags: nothing, so far. */
export type KVStoreArgs = ResourceComponentArgs;

/**
 * A key-value store: a DynamoDB table, billed by request, whose items end at `expiresAt`. Grants:
 * `get` is `dynamodb:GetItem`, `set` `dynamodb:PutItem`, `delete` `dynamodb:DeleteItem`, each on
 * this table.
 */
export class KVStore extends ResourceComponent<Operation> {
  readonly tableName: Output<string>;

  constructor(name: string, args: KVStoreArgs, options?: ComponentResourceOptions) {
    super(kind, name, args, options);
    const table = new Table(
      name,
      {
        name: this.physicalName,
        billingMode: "PAY_PER_REQUEST",
        hashKey: "key",
        attributes: [{ name: "key", type: "S" }],
        ttl: { enabled: true, attributeName: "expiresAt" },
        tags: this.tags,
      },
      { parent: this },
    );
    this.tableName = table.name;
    this.registerOutputs(this.outputs);
  }

  get outputs() {
    return { tableName: this.tableName };
  }

  protected disclosures(): Disclosures<Operation> {
    const properties = { tableName: this.physicalName };
    return { get: properties, set: properties, delete: properties };
  }
}
