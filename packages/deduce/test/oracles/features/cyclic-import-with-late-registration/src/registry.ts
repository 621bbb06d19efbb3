import { plugins } from "./plugin.js";
const reg = new Map<string, (k: string) => unknown>();
export function register(n: string, fn: (k: string) => unknown) { getReg().set(n, fn); }
function getReg(): Map<string, (k: string) => unknown> { return ((globalThis as any).__reg ??= new Map()); }
export const run = (n: string, k: string) => getReg().get(n)?.(k); void reg; export const count = () => plugins;