/** Symbols are constants with a text that no program writes. */
const made = "@@symbol:";
const registered = "@@for:";
const separator = "\u0000";

/** Those that JavaScript itself knows, as `Symbol.iterator`. */
export const wellKnownSymbols: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "iterator",
    "asyncIterator",
    "hasInstance",
    "toPrimitive",
    "toStringTag",
    "dispose",
    "asyncDispose",
    "match",
    "matchAll",
    "metadata",
    "replace",
    "search",
    "split",
  ].map((name) => [name, `@@${name}`]),
);
const wellKnown = new Set(Object.values(wellKnownSymbols));

/** The symbol that `Symbol(description)` makes at a place. */
export function newSymbol(place: string, description: string | undefined): string {
  return `${made}${place}${description === undefined ? "" : `${separator}${description}`}`;
}

/** `Symbol.for(key)`. */
export function registeredSymbol(key: string): string {
  return `${registered}${key}`;
}

export function isSymbol(value: unknown): boolean {
  if (typeof value !== "string" || !value.startsWith("@@")) return false;
  return value.startsWith(made) || value.startsWith(registered) || wellKnown.has(value);
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
  if (wellKnown.has(symbol)) return `Symbol.${symbol.slice(2)}`;
  const at = symbol.indexOf(separator);
  return at < 0 ? undefined : symbol.slice(at + 1);
}

/** As people write it. */
export function showSymbol(symbol: string): string {
  return `Symbol(${descriptionOf(symbol) ?? ""})`;
}
