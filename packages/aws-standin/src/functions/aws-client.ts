import { type AwsRequest, readRequest } from "../proxy/aws-request.js";
import type { Next } from "../proxy/gap.js";

/** Asks the stand-in's own AWS what was deployed. */
export class AwsClient {
  constructor(private readonly answer: Next) {}

  /** A JSON call of a service that names its action in the path. Undefined where AWS refuses. */
  get(service: string, region: string, path: string): Promise<Answer | undefined> {
    return this.call("GET", service, region, path, {}, Buffer.alloc(0));
  }

  /** A JSON call of a service that names its action in a header: `SageMaker.DescribeModel`. */
  post(service: string, region: string, target: string, body: object): Promise<Answer | undefined> {
    const headers = { "x-amz-target": target, "content-type": "application/x-amz-json-1.1" };
    return this.call("POST", service, region, "/", headers, Buffer.from(JSON.stringify(body)));
  }

  private async call(
    method: string,
    service: string,
    region: string,
    path: string,
    headers: AwsRequest["headers"],
    body: Buffer,
  ): Promise<Answer | undefined> {
    const scope = `stand-in/20260101/${region}/${service}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`;
    const host = `${service}.${region}.amazonaws.com`;
    const request = readRequest(method, path, { ...headers, authorization, host }, body);
    const response = await this.answer(request);
    if (response.status >= 300) return undefined;
    return response.body.length === 0 ? {} : JSON.parse(response.body.toString());
  }
}

// What AWS answers is read where it is used.
export type Answer = Readonly<Record<string, unknown>>;
