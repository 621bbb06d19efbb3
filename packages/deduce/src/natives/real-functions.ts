import { createHash, createHmac, Hash, Hmac } from "node:crypto";
import { posix } from "node:path";
import { parse, stringify } from "node:querystring";
import { domainToASCII, domainToUnicode } from "node:url";

/** A function of Node's that gives the same for the same constants, wherever it runs. */
export type RealFunction = (...args: never[]) => unknown;

const { join, basename, dirname, extname, normalize, isAbsolute, format } = posix;
const path = {
  join,
  basename,
  dirname,
  extname,
  normalize,
  isAbsolute,
  format,
  parse: posix.parse,
};
const url = {
  URL: (input: string, base?: string) => new URL(input, base),
  URLSearchParams: (init?: string) => new URLSearchParams(init),
  "URL.canParse": (input: string, base?: string) => URL.canParse(input, base),
};
const buffer = {
  "Buffer.from": (data: string, encoding?: BufferEncoding) => Buffer.from(data, encoding),
  "Buffer.byteLength": (data: string, encoding?: BufferEncoding) =>
    Buffer.byteLength(data, encoding),
  atob,
  btoa,
};
const modules: Readonly<Record<string, Readonly<Record<string, RealFunction>>>> = {
  path,
  "path/posix": path,
  url: { ...url, domainToASCII, domainToUnicode },
  buffer,
  querystring: { parse, stringify, escape: encodeURIComponent },
  crypto: {
    createHash: (algorithm: string) => createHash(algorithm),
    createHmac: (algorithm: string, key: string) => createHmac(algorithm, key),
  },
  global: {
    ...url,
    ...buffer,
    RegExp: (source: string, flags?: string) => new RegExp(source, flags),
    TextEncoder: () => new TextEncoder(),
    TextDecoder: (label?: string) => new TextDecoder(label),
  },
};

/** @param root what a library's export is called: `node:path#join`, `node:path#default.join` */
export function realFunction(root: string): RealFunction | undefined {
  const [module = "", name = ""] = root.replace(/^node:/, "").split("#");
  const known = modules[module];
  const bare = name.replace(/^default\./, "").replace(/^posix\./, "");
  return known && Object.hasOwn(known, bare) ? known[bare] : undefined;
}

/** The day and time that a text means is the same everywhere only if it says in which zone. */
const zoned = /^\d{4}(-\d\d(-\d\d)?)?$|(Z|[+-]\d\d:?\d\d|GMT|UTC)$/;

/** `new Date(…)`, where that is the same on every computer. */
export function realDate(...args: readonly unknown[]): Date {
  const [given] = args;
  const isFixed = typeof given === "number" || zoned.test(String(given).trim());
  if (args.length !== 1 || !isFixed) throw new TypeError("this depends on the time or its zone");
  return new Date(given as number | string);
}

interface RealClass {
  readonly is: { readonly prototype: object };
  /** Methods that change nothing. */
  readonly reads: RegExp;
  /** Methods that change the object, and nothing else. */
  readonly writes: RegExp;
}

const never = /^$/;
const hash = { reads: never, writes: /^(update|digest)$/ };

/** Objects of Node that hold nothing of the program's, and what can be computed with them. */
const classes: readonly RealClass[] = [
  { is: URL, reads: /^(toString|toJSON)$/, writes: never },
  {
    is: URLSearchParams,
    reads: /^(get|getAll|has|toString|keys|values|entries)$/,
    writes: /^(set|append|delete|sort)$/,
  },
  {
    is: Date,
    reads: /^(getUTC\w+|getTime|valueOf|toISOString|toJSON|toUTCString)$/,
    writes: /^(setUTC\w+|setTime)$/,
  },
  { is: Uint8Array, reads: /^(toString|equals|at|join|indexOf|includes)$/, writes: never },
  { is: TextEncoder, reads: /^encode$/, writes: never },
  { is: TextDecoder, reads: /^decode$/, writes: never },
  { is: RegExp, reads: /^toString$/, writes: /^(exec|test)$/ },
  { is: Hash, ...hash },
  { is: Hmac, ...hash },
];

export function realClass(value: unknown): RealClass | undefined {
  if (value === null || typeof value !== "object") return undefined;
  return classes.find(({ is }) => Object.prototype.isPrototypeOf.call(is.prototype, value));
}
