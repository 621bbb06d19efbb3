/** `node:util`, as far as values flow through it; the rest of it is a library. */
export const util = `
const custom = Symbol.for("nodejs.util.promisify.custom");

export function promisify(original: any) {
  if (original === setTimeout) return (_delay: number, value: unknown) => Promise.resolve(value);
  if (original === setImmediate) return (value: unknown) => Promise.resolve(value);
  if (original[custom]) return original[custom];
  return function (this: unknown, ...args: unknown[]) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error: unknown, value: unknown) => {
        if (error) reject(error);
        else resolve(value);
      });
    });
  };
}
promisify.custom = custom;

export function callbackify(original: any) {
  return function (this: unknown, ...args: any[]) {
    const callback = args.pop();
    original.apply(this, args).then(
      (value: unknown) => callback(null, value),
      (reason: unknown) => callback(reason),
    );
  };
}

export function inspect(value: unknown, _options?: unknown) {
  console.log(value);
  return String(Math.random());
}
inspect.custom = Symbol.for("nodejs.util.inspect.custom");
inspect.defaultOptions = {};

export function deprecate(original: any) { return original; }

export function inherits(derived: any, base: any) {
  derived.super_ = base;
  Object.setPrototypeOf(derived.prototype, base.prototype);
}
`;
