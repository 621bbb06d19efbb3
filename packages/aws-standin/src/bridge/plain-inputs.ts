import type { ArchiveFiles } from "./archive-files.js";
import { exceptionsOf } from "./exceptions.js";
import { toCamelCase } from "./names.js";
import {
  isArchive,
  isUnknown,
  type PulumiObject,
  type PulumiValue,
  withoutSecrets,
} from "./pulumi-value.js";
import type { ResourceType } from "./resource-type.js";

/** What the bridge adds to properties for itself: which were made up, and the plugin's private data. */
export const DEFAULTS = "__defaults";
export const META = "__meta";

/** Properties as the program means them: no secrets' wrapping, nothing of the bridge's own. */
export function unwrapProperties(properties: PulumiObject): PulumiObject {
  const { [DEFAULTS]: _defaults, [META]: _meta, id: _id, ...own } = properties;
  return withoutSecrets(own) as PulumiObject;
}

/** Properties as the plugin can take them: the exceptions' own replaced by what stands for them. */
export function toPluginProperties(
  type: ResourceType,
  properties: PulumiObject,
  files: ArchiveFiles,
): PulumiObject {
  const plain: Record<string, PulumiValue> = { ...unwrapProperties(properties) };
  for (const { treatment, name } of exceptionsOf(type.name, "archive")) {
    if (plain[name] !== undefined)
      Object.assign(plain, archiveProperties(treatment, plain, name, files));
    delete plain[name];
  }
  for (const { treatment, name } of exceptionsOf(type.name, "newer")) {
    plain[name] = treatment.values[String(plain[name])] ?? plain[name];
  }
  for (const { name } of exceptionsOf(type.name, "carried")) delete plain[name];
  for (const { name } of exceptionsOf(type.name, "region")) {
    if (!type.shape.fields.some((field) => field.property === name)) delete plain[name];
  }
  return plain;
}

function archiveProperties(
  { file, hash }: { file: string; hash: string },
  plain: PulumiObject,
  name: string,
  files: ArchiveFiles,
): PulumiObject {
  const archive = plain[name];
  const hashProperty = toCamelCase(hash);
  if (isUnknown(archive)) return { [file]: archive, [hashProperty]: archive };
  if (!isArchive(archive)) return { [file]: archive };
  return {
    [toCamelCase(file)]: files.fileOf(archive),
    [hashProperty]: plain[hashProperty] ?? archive.hash,
  };
}

/**
 * The prior properties, as the plugin can compare them with the new ones. Where two values that
 * the plugin is told alike differ in truth, the prior one is told otherwise.
 */
export function toPriorProperties(
  type: ResourceType,
  olds: PulumiObject,
  news: PulumiObject | undefined,
  files: ArchiveFiles,
): PulumiObject {
  const prior: Record<string, PulumiValue> = { ...toPluginProperties(type, olds, files) };
  const [before, after] = [unwrapProperties(olds), news && unwrapProperties(news)];
  for (const { name } of exceptionsOf(type.name, "newer")) {
    const isOther = after !== undefined && before[name] !== after[name];
    if (isOther) prior[name] = `before ${String(before[name])}`;
  }
  return prior;
}

/** Writes the archives that came with their contents to where the plugin will look for them. */
export async function writeArchives(
  type: ResourceType,
  news: PulumiObject,
  files: ArchiveFiles,
): Promise<void> {
  const plain = unwrapProperties(news);
  for (const { name } of exceptionsOf(type.name, "archive")) {
    const archive = plain[name];
    if (isArchive(archive)) await files.write(archive);
  }
}
