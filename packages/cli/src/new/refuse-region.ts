import { diagnostic } from "@plutolang/diagnostics";
import { UsageError } from "../usage-error.js";

/** A region stands with `--platform AWS`. */
export function refuseRegion(platform: string | undefined, region: string | undefined): void {
  if (region === undefined || platform === "AWS") return;
  throw new UsageError(diagnostic("PLUTO5042", {}));
}
