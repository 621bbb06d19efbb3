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
  /** Takes a resource that the program no longer has down, its data with it. */
  down(physicalName: string, platform: LocalPlatform): Promise<void>;
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
  removeTable(tableName: string): Promise<void>;
  /** Makes the endpoint answer with the model that `environment` names. */
  ensureEndpoint(
    endpointName: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<void>;
  removeEndpoint(endpointName: string): Promise<void>;
  /** Makes the function answer at its URL, which is returned, once all resources are up. */
  ensureFunction(resource: LocalResource, settings: FunctionSettings): Promise<string>;
  removeFunction(functionName: string): Promise<void>;
}

/** How a function runs and is reached, every default filled in. */
export interface FunctionSettings {
  /** MB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** Variables that the program gives it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly auth: "none" | "iam";
  readonly cors?: CorsSettings;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html */
export interface CorsSettings {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  /** Seconds. */
  readonly maxAge?: number;
}

export function defineLocal(local: LocalKind): LocalKind {
  return local;
}
