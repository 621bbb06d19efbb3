import type { Properties } from "../runtime/resources.js";

/**
 * What the local platform must start for one kind. One constant of this type stands in each
 * `kinds/<kind>/local.ts`; the platform itself knows no kind by name.
 */
export interface LocalKind {
  readonly kind: string;
  /** The limit of AWS for the physical name, in characters. */
  readonly maxPhysicalName: number;
  /**
   * Brings one resource up, or to its new arguments; running it again changes nothing.
   *
   * @returns what functions that were granted the resource know of it
   */
  up(resource: LocalResource, platform: LocalPlatform): Promise<Properties>;
}

/** A resource as the platform hands it to its kind: references resolved. */
export interface LocalResource {
  readonly id: string;
  readonly name: string;
  readonly physicalName: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The services that the platform runs, each started when the first kind asks for it. */
export interface LocalPlatform {
  /** Makes a DynamoDB table with the one key `key`, a string, unless it exists. */
  ensureTable(tableName: string): Promise<void>;
  /** Makes the endpoint answer with the model that `environment` names. */
  ensureEndpoint(
    endpointName: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Makes the function answer at its URL, which is returned. */
  ensureFunction(functionName: string, resource: LocalResource): Promise<string>;
}

export function defineLocal(local: LocalKind): LocalKind {
  return local;
}
