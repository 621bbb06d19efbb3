import { Function, KVStore } from "@plutolang/pluto";

process.on("SIGTERM", () => {});
new Function(async (k: string) => { void k; }, { name: "f" });
