import type { HostStatus } from "../host/control-messages.js";
import type { LocalStatus } from "./deployment.js";
import { askHost, readHostFile } from "./host-connection.js";
import type { LocalStack } from "./local-stack.js";

/** What runs for the stack, with its URLs. */
export async function statusLocal(stack: LocalStack): Promise<LocalStatus> {
  const host = await readHostFile(stack);
  const status = host && (await askHost<HostStatus>(host, "GET", "/status"));
  return status === undefined ? { running: false } : { running: true, ...status };
}
