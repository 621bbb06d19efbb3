import type { AwsRequest, AwsResponse } from "./aws-request.js";

/** Passes a request on to the next gap, and at last to moto. */
export type Next = (request: AwsRequest) => Promise<AwsResponse>;

/** Something that AWS does and moto does not. */
export interface Gap {
  /** Which calls it sees: `lambda:CreateFunction`, or `*` for all. */
  readonly actions: readonly string[];
  handle(request: AwsRequest, next: Next): Promise<AwsResponse> | AwsResponse;
  /** Forgets what was done. */
  reset?(): void;
}

/** One handler that goes through the gaps in order, then to moto. */
export function chain(gaps: readonly Gap[], moto: Next): Next {
  return gaps.reduceRight<Next>((next, gap) => {
    const actions = new Set(gap.actions);
    return async (request) => {
      const isSeen = actions.has("*") || actions.has(`${request.service}:${request.action}`);
      return isSeen ? gap.handle(request, next) : next(request);
    };
  }, moto);
}
