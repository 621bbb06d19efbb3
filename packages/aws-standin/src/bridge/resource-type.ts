import { exceptionsOf } from "./exceptions.js";
import { terraformNames } from "./names.js";
import type { ProviderSchema, Schema } from "./protocol.js";
import { type ObjectShape, toShape } from "./shape.js";

/** A resource or data source type as both sides know it. */
export interface ResourceType {
  readonly token: string;
  /** Terraform's name. */
  readonly name: string;
  readonly shape: ObjectShape;
  /** The property that Pulumi makes up where the program gives none. */
  readonly autoName: string | undefined;
}

/** Finds types in the plugin's schema by their Pulumi token. */
export class ResourceTypes {
  private readonly found = new Map<string, ResourceType>();

  constructor(private readonly schema: ProviderSchema) {}

  /** Throws where the plugin has no such type. */
  resource(token: string): ResourceType {
    return this.find(token, this.schema.resource_schemas);
  }

  /** Throws where the plugin has no such data source. */
  dataSource(token: string): ResourceType {
    return this.find(token, this.schema.data_source_schemas);
  }

  private find(token: string, schemas: Readonly<Record<string, Schema>>): ResourceType {
    const known = this.found.get(token);
    if (known !== undefined) return known;
    const names = terraformNames(token);
    const name = names.find((each) => schemas[each] !== undefined);
    const schema = name === undefined ? undefined : schemas[name];
    if (name === undefined || schema === undefined) {
      throw new Error(`The AWS plugin has no ${token}: it knows none of ${names.join(", ")}.`);
    }
    const shape = toShape(name, schema.block);
    const type = { token, name, shape, autoName: autoNameOf(name, shape) };
    this.found.set(token, type);
    return type;
  }
}

function autoNameOf(name: string, shape: ObjectShape): string | undefined {
  const generated = exceptionsOf(name, "generated").map((each) => each.name)[0];
  const attribute = generated ?? "name";
  return shape.fields.find((each) => each.settable && isNamed(each, attribute))?.property;
}

function isNamed(field: ObjectShape["fields"][number], name: string): boolean {
  return field.property === name && field.shape.kind === "string";
}
