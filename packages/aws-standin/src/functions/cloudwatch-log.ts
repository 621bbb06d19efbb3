import { FunctionLog, type LogStream } from "@plutolang/local/parts";
import type { AwsClient } from "./aws-client.js";
import { LOG_STREAM } from "./function-settings.js";

/** A function's log, written where Lambda writes it: to its log group, if that exists. */
export class CloudWatchLog extends FunctionLog {
  private written: Promise<unknown>;

  constructor(
    private readonly aws: AwsClient,
    private readonly region: string,
    private readonly logGroupName: string,
  ) {
    super("", "");
    this.written = this.send("CreateLogStream", {});
  }

  override write(_stream: LogStream, text: string): void {
    const timestamp = Date.now();
    const events = text.replace(/\n$/, "").split("\n");
    const logEvents = events.map((message) => ({ timestamp, message: message || " " }));
    this.written = this.written.then(() => this.send("PutLogEvents", { logEvents }));
  }

  override async close(): Promise<void> {
    await this.written;
  }

  private send(action: string, more: object): Promise<unknown> {
    const body = { logGroupName: this.logGroupName, logStreamName: LOG_STREAM, ...more };
    return this.aws.post("logs", this.region, `Logs_20140328.${action}`, body).catch(() => {});
  }
}
