import type { ServerResponse } from "node:http";
import { eventStreamType, payloadPart } from "./event-stream.js";

/** What takes a container's answer to the client. */
export interface Delivery {
  begin(contentType: string): void;
  write(text: string): void;
  end(): void;
}

const variant = { "x-amzn-invoked-production-variant": "AllTraffic" };

/** `InvokeEndpoint`: the container's body as it is, once it is whole. */
export function wholeDelivery(response: ServerResponse): Delivery {
  const parts: string[] = [];
  return {
    begin: (contentType) => response.writeHead(200, { "content-type": contentType, ...variant }),
    write: (text) => parts.push(text),
    end: () => response.end(parts.join("")),
  };
}

/** `InvokeEndpointWithResponseStream`: what the container writes at once is one part. */
export function streamedDelivery(response: ServerResponse): Delivery {
  return {
    begin: (contentType) =>
      response.writeHead(200, {
        "content-type": eventStreamType,
        "x-amzn-sagemaker-content-type": contentType,
        ...variant,
      }),
    write: (text) => response.write(payloadPart(text)),
    end: () => response.end(),
  };
}
