import { setTimeout as wait } from "node:timers/promises";
import {
  CloudWatchLogsClient,
  type FilteredLogEvent,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { clientSettings } from "./aws-clients.js";
import type { AwsStack } from "./aws-stack.js";
import { openStack } from "./open-stack.js";
import { toStackResource } from "./urn.js";

/** One line of a resource's log. */
export interface AwsLogLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** `Function/chatbot`, `SageMaker/llama-2-7b`. */
  readonly resource: string;
  /** CloudWatch's stream: one for each instance of a function. */
  readonly stream: string;
  readonly text: string;
}

export interface AwsLogOptions {
  /** Id or name of one resource. Default: all that have a log. */
  readonly resource?: string | undefined;
  /** Milliseconds since 1970. Default: an hour ago. */
  readonly since?: number | undefined;
  /** Goes on with what comes, until the signal. Default: false. */
  readonly follow?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two questions while following. Default: 2000. */
  readonly interval?: number | undefined;
}

/** Lines of the stack's logs from CloudWatch, by time within each round of questions. */
export async function* readAwsLogs(
  stack: AwsStack,
  options: AwsLogOptions = {},
): AsyncGenerator<AwsLogLine> {
  const sources = await readSources(stack, options.resource);
  const client = new CloudWatchLogsClient(clientSettings(stack));
  const since = options.since ?? Date.now() - 3_600_000;
  const cursors = sources.map((source) => ({ ...source, since, seen: new Set<string>() }));
  try {
    do {
      const rounds = await Promise.all(
        cursors.map((each) => readNew(client, each, options.signal)),
      );
      yield* rounds.flat().sort((a, b) => a.time.localeCompare(b.time));
    } while (options.follow && (await pause(options)));
  } finally {
    client.destroy();
  }
}

interface Source {
  readonly resource: string;
  readonly logGroup: string;
}

/** How far a log was read: the time of its last line, and the lines known of that time on. */
interface Cursor extends Source {
  since: number;
  seen: Set<string>;
}

/** The log groups in the stack's state: a deploy that failed has them, and no outputs. */
async function readSources(stack: AwsStack, wanted: string | undefined): Promise<Source[]> {
  const opened = await openStack({ stack, report: () => {} });
  const { deployment } = await opened.exportStack();
  const { resources = [] } = deployment as { resources?: StateResource[] };
  return resources
    .filter((each) => each.type === "aws:cloudwatch/logGroup:LogGroup")
    .flatMap(({ urn, parent, outputs }) => {
      const resource = toStackResource(urn, parent).partOf;
      const matches =
        wanted === undefined || resource === wanted || resource?.endsWith(`/${wanted}`);
      if (resource === undefined || outputs?.name === undefined || !matches) return [];
      return [{ resource, logGroup: outputs.name }];
    });
}

interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly parent?: string;
  readonly outputs?: { readonly name?: string };
}

async function readNew(
  client: CloudWatchLogsClient,
  cursor: Cursor,
  signal: AbortSignal | undefined,
): Promise<AwsLogLine[]> {
  const events = await readSince(client, cursor, signal);
  const fresh = events.filter(({ eventId = "" }) => !cursor.seen.has(eventId));
  const last = Math.max(cursor.since, ...events.map((each) => each.timestamp ?? 0));
  const recent = events.filter((each) => each.timestamp === last);
  cursor.seen = new Set(recent.map(({ eventId = "" }) => eventId));
  cursor.since = last;
  return fresh.map(({ timestamp = 0, logStreamName = "", message = "" }) => ({
    time: new Date(timestamp).toISOString(),
    resource: cursor.resource,
    stream: logStreamName,
    text: message.replace(/\n$/, ""),
  }));
}

async function readSince(
  client: CloudWatchLogsClient,
  { logGroup, since }: Cursor,
  signal: AbortSignal | undefined,
): Promise<FilteredLogEvent[]> {
  const events: FilteredLogEvent[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.send(
      new FilterLogEventsCommand({ logGroupName: logGroup, startTime: since, nextToken }),
      signal === undefined ? {} : { abortSignal: signal },
    );
    events.push(...(page.events ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return events;
}

/** @returns whether to go on */
async function pause({ interval = 2000, signal }: AwsLogOptions): Promise<boolean> {
  try {
    await wait(interval, undefined, signal === undefined ? {} : { signal });
    return true;
  } catch {
    return false;
  }
}
