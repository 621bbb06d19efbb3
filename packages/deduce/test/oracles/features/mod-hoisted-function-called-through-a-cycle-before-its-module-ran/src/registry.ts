import { plugin } from "./plugin.js";
export function register(s: unknown) { (globalThis as any).held = s; }
export const held = () => (plugin, (globalThis as any).held);