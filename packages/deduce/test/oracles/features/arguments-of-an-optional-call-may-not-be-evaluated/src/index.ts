import { Function, KVStore } from "@plutolang/pluto";
const stores = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => new KVStore(name));
const [a, b, c, d, e, f, g, h] = stores as [KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore];
type Note = (store: KVStore | undefined) => void;
const note: Note = () => {};
const noteIf = (k: string): Note | undefined => (k === "note" ? note : undefined);
const loggerIf = (k: string) => (k === "log" ? { note } : undefined);
const partsIf = (k: string): { note?: Note } => ({ note: noteIf(k) });
new Function(
  async (k: string) => {
    const first = [a, b];
    noteIf(k)?.(first.shift());
    await first[0]?.get(k);

    const second = [c, d];
    loggerIf(k)?.note(second.shift());
    await second[0]?.get(k);

    const third = [e, f];
    partsIf(k).note?.(third.shift());
    await third[0]?.get(k);

    const fourth = [g, h];
    const next = k === "next" ? fourth.shift.bind(fourth) : undefined;
    next?.();
    await fourth[0]?.get(k);
  },
  { name: "arguments" },
);
new Function(
  async (k: string) => {
    const list = [a, b];
    const tools = { next: k === "next" ? list.shift.bind(list) : undefined };
    tools.next?.();
    await list[0]?.set(k, 1);

    const named = [e, f] as unknown as Record<string, () => unknown> & KVStore[];
    named[k === "next" ? "shift" : "missing"]?.();
    await named[0]?.set(k, 1);

    const choices: { pick?: () => KVStore } = { pick: k === "pick" ? () => c : undefined };
    await (choices.pick?.() ?? d).set(k, 1);
  },
  { name: "targets" },
);
