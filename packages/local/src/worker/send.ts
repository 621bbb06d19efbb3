import type { FromProcess } from "../functions/messages.js";

/** Sends a message to the host; `sent` is called when it is on its way. */
export type Send = (head: FromProcess, body?: Buffer | string, sent?: () => void) => void;
