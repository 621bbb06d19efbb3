import { setTimeout as wait } from "node:timers/promises";
import { type AwsRequest, errorResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";
import type { CurrentSettings } from "../settings.js";

/** Fails or delays the calls that a test wants failed or delayed, and counts all calls. */
export function faults(settings: CurrentSettings): Gap & { calls(): Record<string, number> } {
  const counts = new Map<string, number>();
  const count = ({ service, action }: AwsRequest) => {
    const name = `${service}:${action}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return { name, nth: counts.get(name) ?? 0 };
  };
  return {
    actions: ["*"],
    calls: () => Object.fromEntries(counts),
    reset: () => counts.clear(),
    async handle(request, next) {
      const { name, nth } = count(request);
      const fault = settings.value.faults.find((each) => each.action === name && each.nth === nth);
      if (fault?.seconds !== undefined) await wait(fault.seconds * 1_000);
      if (fault?.code === undefined) return next(request);
      return errorResponse(request, fault.code, fault.message ?? "Asked to fail.", fault.status);
    },
  };
}
