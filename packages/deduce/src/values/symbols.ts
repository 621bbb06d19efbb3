import { internalName } from "../ir/internal-names.js";

/** Symbols are constants with a text that no program writes. */
const prefix = internalName("@");
const made = `${prefix}symbol:`;
const registered = `${prefix}for:`;
const separator = "\n";

/** Those that JavaScript itself knows, as `Symbol.iterator`. */
export const wellKnownSymbols = {
  iterator: `${prefix}iterator`,
  asyncIterator: `${prefix}asyncIterator`,
  hasInstance: `${prefix}hasInstance`,
  toPrimitive: `${prefix}toPrimitive`,
  toStringTag: `${prefix}toStringTag`,
  dispose: `${prefix}dispose`,
  asyncDispose: `${prefix}asyncDispose`,
  match: `${prefix}match`,
  matchAll: `${prefix}matchAll`,
  metadata: `${prefix}metadata`,
  replace: `${prefix}replace`,
  search: `${prefix}search`,
  split: `${prefix}split`,
} as const;
const wellKnown: ReadonlySet<unknown> = new Set(Object.values(wellKnownSymbols));

/** The symbol that `Symbol(description)` makes at a place. */
export function newSymbol(place: string, description: string | undefined): string {
  return `${made}${place}${description === undefined ? "" : `${separator}${description}`}`;
}

/** `Symbol.for(key)`. */
export function registeredSymbol(key: string): string {
  return `${registered}${key}`;
}

export function isSymbol(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(prefix);
}

export function isWellKnownSymbol(value: unknown): boolean {
  return wellKnown.has(value);
}

/** A string of the program's, which a symbol is not. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !isSymbol(value);
}

/** `Symbol.keyFor(symbol)`. */
export function registeredKey(symbol: string): string | undefined {
  return symbol.startsWith(registered) ? symbol.slice(registered.length) : undefined;
}

export function descriptionOf(symbol: string): string | undefined {
  const key = registeredKey(symbol);
  if (key !== undefined) return key;
  if (wellKnown.has(symbol)) return `Symbol.${symbol.slice(prefix.length)}`;
  const at = symbol.indexOf(separator);
  return at < 0 ? undefined : symbol.slice(at + 1);
}

/** As people write it. */
export function showSymbol(symbol: string): string {
  return `Symbol(${descriptionOf(symbol) ?? ""})`;
}
