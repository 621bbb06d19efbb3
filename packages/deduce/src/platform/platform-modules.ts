import { assert } from "./assert.js";
import { asyncHooks } from "./async-hooks.js";
import { events } from "./events.js";
import { globalObjects, globalObjectsPath } from "./global-objects.js";
import { reflectMetadata, reflectMetadataPath } from "./reflect-metadata.js";
import { timersPromises } from "./timers-promises.js";
import { util } from "./util.js";

/**
 * Modules of Node, and of what stands beside it, that hand the program's functions and resources on to
 * the program itself. They are written down as programs, and followed like the user's own; what they lack is a library's.
 */
const texts: ReadonlyMap<string, string> = new Map([
  ["node:assert", assert],
  ["node:assert/strict", assert],
  ["node:async_hooks", asyncHooks],
  ["node:events", events],
  [globalObjectsPath, globalObjects],
  ["node:timers/promises", timersPromises],
  ["node:util", util],
  [reflectMetadataPath, reflectMetadata],
]);

/** The path of the module that a specifier names, with or without `node:`, if it is one of these. */
export function platformPath(specifier: string): string | undefined {
  const paths = specifier.startsWith("node:") ? [specifier] : [`node:${specifier}`, specifier];
  return paths.find((each) => texts.has(each));
}

/** The text of a platform module; undefined for a file of the project. */
export function platformText(path: string): string | undefined {
  return texts.get(path);
}
