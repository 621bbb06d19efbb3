import { carry, type Feature } from "../feature.js";

const awaits = { awaits: true } as const;

/** Values through promises; all of them need `await`. */
export const promises: readonly Feature[] = [
  carry("await", (_s, v) => `(await Promise.resolve(${v}))`, awaits),
  carry(
    "async function",
    (s, v, d) => {
      const later = s.define(
        "later",
        (n) =>
          `export async function ${n}<T>(it: T): Promise<{ it: T }> { await null; return { it }; }`,
      );
      s.also(`void ${later}(${d});`);
      return `(await ${later}(${v})).it`;
    },
    awaits,
  ),
  carry("then", (_s, v) => `(await Promise.resolve({ it: ${v} }).then(({ it }) => it))`, awaits),
  carry(
    "catch of a promise",
    (_s, v) =>
      `(await Promise.reject(new Error("no")).catch(() => ({ it: ${v} })).finally(() => {})).it`,
    awaits,
  ),
  carry(
    "rejected with it",
    (_s, v) => `(await Promise.reject({ it: ${v} }).catch((thrown) => thrown.it))`,
    awaits,
  ),
  carry(
    "Promise.all",
    (s, v, d) => {
      const x = s.fresh("both");
      s.line(`const [, ${x}] = await Promise.all([${d}, Promise.resolve({ it: ${v} })]);`);
      return `${x}.it`;
    },
    awaits,
  ),
  carry(
    "Promise.allSettled",
    (_s, v) => `((await Promise.allSettled([Promise.resolve({ it: ${v} })]))[0] as any).value.it`,
    awaits,
  ),
  carry(
    "Promise.race",
    (_s, v) => `(await Promise.race([Promise.resolve({ it: ${v} })])).it`,
    awaits,
  ),
  carry(
    "new Promise",
    (_s, v) =>
      `(await new Promise<any>((resolve) => { setTimeout(() => resolve({ it: ${v} }), 0); })).it`,
    awaits,
  ),
  carry(
    "thenable",
    (s, v) => {
      const x = s.fresh("thenable");
      s.line(`const ${x}: any = { then(resolve: (it: any) => void) { resolve({ it: ${v} }); } };`);
      return `(await ${x}).it`;
    },
    awaits,
  ),
  carry(
    "async generator",
    (s, v, _d) => {
      const stream = s.define(
        "stream",
        (n) =>
          `export async function* ${n}<T>(...all: T[]) { for (const each of all) yield { each }; }`,
      );
      const x = s.fresh("streamed");
      s.line(`let ${x}: any; for await (const { each } of ${stream}(${v})) ${x} = each;`);
      return x;
    },
    awaits,
  ),
  carry(
    "promise kept in a map",
    (s, v, d) => {
      const x = s.fresh("pending");
      s.line(
        `const ${x} = new Map<string, Promise<any>>(); ${x}.set("it", Promise.resolve({ it: ${v} })); ${x}.set("other", Promise.resolve(${d}));`,
      );
      return `(await ${x}.get("it")!).it`;
    },
    awaits,
  ),
  carry(
    "async reduce",
    (_s, v) =>
      `(await [1, 2].reduce(async (before, _) => ({ ...(await before), it: ${v} }), Promise.resolve({} as any))).it`,
    awaits,
  ),
];
