import { EventBus } from "./bus.js";

export type Events = {
  "user.registered": { id: string; email: string };
  "user.removed": { id: string };
  "user.seen": { id: string; at: number };
};

export const bus = new EventBus<Events>();
