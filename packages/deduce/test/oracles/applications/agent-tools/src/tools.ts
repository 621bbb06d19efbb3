import { KVStore } from "@plutolang/pluto";
import { StructuredTool, tool } from "agent-kit";

const notes = new KVStore("notes");
const reminders = new KVStore<string[]>("reminders");
const archive = new KVStore("archive");

export const searchNotes = tool(
  async ({ query }: { query: string }) => (await notes.get(query)) ?? "nothing",
  {
    name: "search-notes",
  },
);

export class AddReminder extends StructuredTool {
  name = "add-reminder";

  constructor(private readonly owner: string) {
    super();
  }

  protected async _call({ text }: { text: string }): Promise<string> {
    const all = (await reminders.get(this.owner)) ?? [];
    await reminders.set(this.owner, [...all, text]);
    return "done";
  }
}

/** Not given to any agent. */
export const clearArchive = tool(async () => archive.delete("all"), { name: "clear-archive" });
