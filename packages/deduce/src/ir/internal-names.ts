/** No program writes a name that begins so. */
const mark = "\0";

/** A name of Pluto's own among an object's properties. */
export function internalName(name: string): string {
  return `${mark}${name}`;
}

export function isInternalName(key: string): boolean {
  return key.startsWith(mark);
}

const hash = internalName("#");

/** The key of a private name: those of two classes never meet. */
export function privateKey(name: string, classId: number): string {
  return `${hash}${name}@${classId}`;
}

export function isPrivateKey(key: string): boolean {
  return key.startsWith(hash);
}

/** A key as the program writes it. */
export function writtenName(key: string): string {
  return isPrivateKey(key) ? key.slice(mark.length, key.lastIndexOf("@")) : key;
}
