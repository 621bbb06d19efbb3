export interface Report {
  readonly requestId: string;
  /** Milliseconds. */
  readonly duration: number;
  /** MB. */
  readonly memory: number;
  /** Bytes; unknown of a process that was ended. */
  readonly rss: number | undefined;
  /** Milliseconds that the module took to load, if it was loaded for this request. */
  readonly initDuration: number | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html */
export function reportLine({ requestId, duration, memory, rss, initDuration }: Report): string {
  return [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${duration.toFixed(2)} ms`,
    `Billed Duration: ${Math.ceil(duration)} ms`,
    `Memory Size: ${memory} MB`,
    ...(rss === undefined ? [] : [`Max Memory Used: ${Math.ceil(rss / 1024 / 1024)} MB`]),
    ...(initDuration === undefined ? [] : [`Init Duration: ${initDuration.toFixed(2)} ms`]),
  ].join("\t");
}
