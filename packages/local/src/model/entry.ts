import type { FromModel, ToModel } from "./messages.js";
import { ModelServer } from "./worker/serve-model.js";

// The process of one model: forked by the platform, spoken to over its channel, gone with it.
const server = new ModelServer({
  send: (message: FromModel) => {
    if (process.connected) process.send?.(message);
  },
  log: (text) => console.log(`${new Date().toISOString()} ${text}`),
});

process.on("message", (message: ToModel) => void server.receive(message));
process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole group of processes; the platform ends this one in its own time.
process.on("SIGINT", () => undefined);
