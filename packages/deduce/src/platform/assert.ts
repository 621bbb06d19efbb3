/** `node:assert`: most of it only looks at what it is given; some of it calls that. */
export const assert = `
function look(..._values: unknown[]) {}

export function throws(callback: any, expected?: any) {
  try { callback(); } catch (error) { if (typeof expected === "function") expected(error); }
}
export function doesNotThrow(callback: any) { callback(); }
export async function rejects(given: any, expected?: any) {
  try { await (typeof given === "function" ? given() : given); }
  catch (error) { if (typeof expected === "function") expected(error); }
}
export async function doesNotReject(given: any) {
  await (typeof given === "function" ? given() : given);
}

export const ok = look;
export const fail = look;
export const ifError = look;
export const equal = look;
export const notEqual = look;
export const deepEqual = look;
export const notDeepEqual = look;
export const strictEqual = look;
export const notStrictEqual = look;
export const deepStrictEqual = look;
export const notDeepStrictEqual = look;
export const partialDeepStrictEqual = look;
export const match = look;
export const doesNotMatch = look;
export class AssertionError extends Error {}

export const strict: any = Object.assign((..._values: unknown[]) => {}, {
  throws, doesNotThrow, rejects, doesNotReject, ok, fail, ifError, equal, notEqual, deepEqual,
  notDeepEqual, strictEqual, notStrictEqual, deepStrictEqual, notDeepStrictEqual,
  partialDeepStrictEqual, match, doesNotMatch, AssertionError,
});
strict.strict = strict;
export default strict;
`;
