import { archiveStore, notes } from "@app/stores/index.js";
export async function archive(id: string) { const note = await notes.get(id); await archiveStore.set(id, note); await notes.delete(id); }
export * as mailing from "./mail.js";
