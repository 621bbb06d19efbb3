import { Function, KVStore } from "@plutolang/pluto";
enum Level { Low = 1, Mid, High = Mid << 2 }
const names = Object.values(Level).filter((each): each is string => typeof each === "string");
const queues = new Map(names.map((name) => [Level[name as keyof typeof Level], new KVStore(`queue-${name.toLowerCase()}`)] as const));
const at = (level: Level) => { const queue = queues.get(level); if (!queue) throw new Error(Level[level]); return queue; };
new Function((k: string) => at(Level.High).set(k, Level[Level.High]), { name: `push-${Level[8]}` });
new Function((k: string) => at(Level.Low).get(k), { name: `read-${Level[Level.Low]}` });
