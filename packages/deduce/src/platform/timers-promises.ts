/** `node:timers/promises`, as far as values flow through it. */
export const timersPromises = `
export function setTimeout(_delay?: number, value?: unknown) { return Promise.resolve(value); }
export function setImmediate(value?: unknown) { return Promise.resolve(value); }
export async function* setInterval(_delay?: number, value?: unknown) { yield value; }
export const scheduler = { wait: async (_delay: number) => {}, yield: async () => {} };
`;
