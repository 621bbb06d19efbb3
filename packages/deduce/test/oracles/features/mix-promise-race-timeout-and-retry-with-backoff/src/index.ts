import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms)); const timeout = <T>(p: Promise<T>, ms: number, fb: () => T | Promise<T>) => Promise.race([p, sleep(ms).then(fb)]);
const retry = async <T>(fn: (n: number) => Promise<T>, { times = 3, on = (_e: unknown) => {} } = {}): Promise<T> => { for (let n = 0; ; n++) try { return await fn(n); } catch (e) { on(e); if (n + 1 >= times) throw e; await sleep(1); } };
new Function(async (k: string) => { await retry(async (n) => { if (n < 1) throw new Error("x"); return timeout(sleep(20).then(() => 1), 1, async () => (await a.get(k)) as number); }, { on: () => void b.set(k, 1) }); }, { name: "f" });
