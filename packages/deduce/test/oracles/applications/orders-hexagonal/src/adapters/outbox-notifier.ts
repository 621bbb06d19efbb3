import type { KVStore } from "@plutolang/pluto";
import type { Clock, Notifier } from "../domain/ports.js";

export const outboxNotifier = (outbox: KVStore<string>, clock: Clock): Notifier => ({
  async notify(customerId, text) {
    await outbox.set(`${customerId}/${clock.now().toISOString()}`, text);
  },
});

export const silent: Notifier = { notify: async () => undefined };
