import { ArchiveFiles } from "./archive-files.js";
import type { CarriedFields } from "./carried-fields.js";
import { carriedChanges, carry } from "./carry.js";
import { type Change, findChanges } from "./changes.js";
import { type CheckRequest, type CheckResult, checkInputs } from "./check-inputs.js";
import { pack, type TerraformObject, unpackObject } from "./dynamic-value.js";
import { encodeObject } from "./encode.js";
import { isSame } from "./is-same.js";
import { toInputs, toOutputs } from "./outputs.js";
import {
  DEFAULTS,
  META,
  toPluginProperties,
  toPriorProperties,
  writeArchives,
} from "./plain-inputs.js";
import type { Plugin } from "./plugin.js";
import { proposeState } from "./proposed-state.js";
import type { PulumiObject } from "./pulumi-value.js";
import type { ResourceType } from "./resource-type.js";

export interface Diff {
  readonly isChanged: boolean;
  readonly changes: readonly Change[];
  readonly deleteBeforeReplace: boolean;
}

/** A resource as it stands after a change, and why it is not all there where it is not. */
export interface Applied {
  readonly id: string;
  readonly properties: PulumiObject;
  readonly error?: Error;
}

/** The olds are undefined for a new resource, the news for one that goes. */
interface Wanted {
  readonly olds?: PulumiObject;
  readonly id?: string;
  readonly news: PulumiObject;
  readonly timeoutSeconds?: number;
}

/** Pulumi's resource operations, carried out by Terraform's plugin. */
export class ResourceProvider {
  private readonly files: ArchiveFiles;
  private region = "";

  constructor(
    private readonly plugin: Plugin,
    private readonly carried: CarriedFields,
    archives: string,
    private readonly defaultRegion: string,
  ) {
    this.files = new ArchiveFiles(archives);
  }

  async configure(config: PulumiObject): Promise<void> {
    this.region = String(config.region ?? this.defaultRegion);
    await this.plugin.configure(config);
  }

  check(token: string, request: CheckRequest): Promise<CheckResult> {
    const type = this.plugin.types.resource(token);
    return checkInputs(this.plugin, type, this.region, this.files, request);
  }

  async diff(token: string, id: string, olds: PulumiObject, news: PulumiObject): Promise<Diff> {
    const type = this.plugin.types.resource(token);
    const { prior, planned, response } = await this.plan(type, { olds, id, news });
    const found = findChanges(type.shape, prior ?? {}, planned, response.requires_replace);
    const changes = [...found, ...carriedChanges(type, olds, news)];
    return {
      isChanged: changes.length > 0 || !isSame(prior ?? null, planned),
      changes,
      deleteBeforeReplace: keepsName(type, olds, news),
    };
  }

  /** In a preview, what the resource would be, with unknowns. */
  async create(
    token: string,
    news: PulumiObject,
    options: { preview: boolean; timeoutSeconds: number },
  ): Promise<Applied> {
    const type = this.plugin.types.resource(token);
    return this.change(type, { news, timeoutSeconds: options.timeoutSeconds }, options.preview);
  }

  async update(
    token: string,
    id: string,
    olds: PulumiObject,
    news: PulumiObject,
    options: { preview: boolean; timeoutSeconds: number },
  ): Promise<Applied> {
    const type = this.plugin.types.resource(token);
    const wanted = { olds, id, news, timeoutSeconds: options.timeoutSeconds };
    return this.change(type, wanted, options.preview);
  }

  private async change(type: ResourceType, wanted: Wanted, preview: boolean): Promise<Applied> {
    const { news } = wanted;
    const { prior, config, planned, response } = await this.plan(type, wanted);
    if (preview) {
      return { id: wanted.id ?? "", properties: toOutputs(type, planned, news, this.region) };
    }
    await writeArchives(type, news, this.files);
    carry(this.carried, type, news);
    const { state, error, ...applied } = await this.plugin.apply({
      type_name: type.name,
      prior_state: pack(prior ?? null),
      planned_state: response.planned_state,
      config: pack(config),
      planned_private: response.planned_private,
    });
    if (state === undefined)
      throw error ?? new Error(`${type.token} is gone after it was applied.`);
    const properties = toOutputs(type, state, news, this.region, applied.private);
    const id = String(state.id ?? "");
    if (error !== undefined && id === "") throw error;
    return { id, properties, ...(error !== undefined && { error }) };
  }

  async delete(token: string, id: string, olds: PulumiObject): Promise<void> {
    const type = this.plugin.types.resource(token);
    const { error } = await this.plugin.apply({
      type_name: type.name,
      prior_state: pack(this.priorState(type, { olds, id, news: olds })),
      planned_state: pack(null),
      config: pack(null),
      planned_private: privateOf(olds),
    });
    if (error !== undefined) throw error;
  }

  /** What there is now; undefined where it is gone. Without olds the resource is imported. */
  async read(token: string, id: string, olds: PulumiObject, inputs: PulumiObject) {
    const type = this.plugin.types.resource(token);
    const isImport = Object.keys(olds).length === 0;
    const known = isImport
      ? await this.import(type, id)
      : { state: this.priorState(type, { olds, id, news: olds }), private: privateOf(olds) };
    if (known === undefined) return undefined;
    const response = await this.plugin.call("ReadResource", {
      type_name: type.name,
      current_state: pack(known.state),
      private: known.private,
    });
    const state = unpackObject(response.new_state);
    if (state === undefined) return undefined;
    const properties = toOutputs(type, state, olds, this.region, response.private);
    return {
      id: String(state.id ?? id),
      properties,
      inputs: isImport ? toInputs(type, state) : inputs,
    };
  }

  private async import(type: ResourceType, id: string) {
    const response = await this.plugin.call("ImportResourceState", { type_name: type.name, id });
    const [imported] = response.imported_resources;
    const state = unpackObject(imported?.state ?? null);
    if (imported === undefined || state === undefined) return undefined;
    return { state, private: imported.private };
  }

  async invoke(token: string, args: PulumiObject): Promise<PulumiObject> {
    const type = this.plugin.types.dataSource(token);
    const { state } = await this.plugin.call("ReadDataSource", {
      type_name: type.name,
      config: pack(encodeObject(type.shape, toPluginProperties(type, args, this.files))),
    });
    const read = unpackObject(state) ?? {};
    return { ...toOutputs(type, read, args, this.region), id: String(read.id ?? "") };
  }

  cancel(): Promise<void> {
    return this.plugin.cancel();
  }

  private async plan(type: ResourceType, wanted: Wanted) {
    const prior = wanted.olds === undefined ? undefined : this.priorState(type, wanted);
    const properties = toPluginProperties(type, wanted.news, this.files);
    const config = encodeObject(type.shape, withTimeout(type, properties, wanted.timeoutSeconds));
    const response = await this.plugin.call("PlanResourceChange", {
      type_name: type.name,
      prior_state: pack(prior ?? null),
      proposed_new_state: pack(proposeState(type.shape, prior, config)),
      config: pack(config),
      prior_private: privateOf(wanted.olds ?? {}),
    });
    return { prior, config, response, planned: unpackObject(response.planned_state) ?? {} };
  }

  private priorState(type: ResourceType, { olds = {}, news, id }: Wanted): TerraformObject {
    const properties = toPriorProperties(type, olds, news, this.files);
    const state = encodeObject(type.shape, properties);
    return id === undefined || state.id === undefined ? state : { ...state, id };
  }
}

function privateOf(properties: PulumiObject): Uint8Array {
  return Buffer.from(String(properties[META] ?? ""));
}

/** A timeout of Pulumi's options, where the type has timeouts at all. */
function withTimeout(type: ResourceType, properties: PulumiObject, seconds = 0): PulumiObject {
  const timeouts = type.shape.fields.find((field) => field.attribute === "timeouts")?.shape;
  if (seconds === 0 || timeouts?.kind !== "object") return properties;
  const all = timeouts.fields.map((field) => [field.property, `${seconds}s`]);
  return { ...properties, timeouts: Object.fromEntries(all) };
}

/** Whether the old and the new one would have one name, so that both cannot be there at once. */
function keepsName(type: ResourceType, olds: PulumiObject, news: PulumiObject): boolean {
  const name = type.autoName;
  if (name === undefined) return false;
  const isMadeUp = (news[DEFAULTS] as readonly string[] | undefined)?.includes(name) ?? false;
  return !isMadeUp && olds[name] === news[name];
}
