/** Where the program finds what `emitDecoratorMetadata` writes down. */
export const reflectMetadataPath = "reflect-metadata";

/** `reflect-metadata`, the package that gives `Reflect` what decorators write down of classes. */
export const reflectMetadata = `
const known: WeakMap<object, Map<unknown, Map<unknown, unknown>>> = new WeakMap();

export function defineMetadata(key: unknown, value: unknown, target: object, member?: unknown) {
  let members = known.get(target);
  if (!members) known.set(target, (members = new Map()));
  let entries = members.get(member);
  if (!entries) members.set(member, (entries = new Map()));
  entries.set(key, value);
}

export function metadata(key: unknown, value: unknown) {
  return (target: object, member?: unknown) => { defineMetadata(key, value, target, member); };
}

const entriesOf = (target: object, member: unknown) => known.get(target)?.get(member);
const ownerOf = (key: unknown, target: object, member: unknown) => {
  for (let each = target; each; each = Object.getPrototypeOf(each))
    if (entriesOf(each, member)?.has(key)) return each;
};

Reflect.defineMetadata = defineMetadata;
Reflect.metadata = metadata;
Reflect.hasOwnMetadata = (key, target, member) => entriesOf(target, member)?.has(key) ?? false;
Reflect.getOwnMetadata = (key, target, member) => entriesOf(target, member)?.get(key);
Reflect.getOwnMetadataKeys = (target, member) => [...(entriesOf(target, member)?.keys() ?? [])];
Reflect.hasMetadata = (key, target, member) => ownerOf(key, target, member) !== undefined;
Reflect.getMetadata = (key, target, member) => {
  const owner = ownerOf(key, target, member);
  return owner === undefined ? undefined : entriesOf(owner, member)?.get(key);
};
Reflect.getMetadataKeys = (target, member) => {
  const keys = new Set();
  for (let each = target; each; each = Object.getPrototypeOf(each))
    for (const key of entriesOf(each, member)?.keys() ?? []) keys.add(key);
  return [...keys];
};
Reflect.deleteMetadata = (key, target, member) => entriesOf(target, member)?.delete(key) ?? false;
`;
