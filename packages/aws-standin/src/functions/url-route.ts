import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  addCorsHeaders,
  answer,
  answerOutcome,
  answerPreflight,
  isPreflight,
  payloadLimit,
  readBody,
  receiverFor,
  toUrlEvent,
} from "@plutolang/local/parts";
import { FUNCTION_URL_PATH, type UrlOwner } from "../proxy/gaps/function-url-config.js";
import type { Route } from "../proxy/proxy.js";
import type { Answer, AwsClient } from "./aws-client.js";
import { toCorsSettings } from "./cors-settings.js";
import type { RunningFunctions } from "./running-functions.js";
import { isPublic } from "./url-permission.js";

/** Answers function URLs by running what was deployed. */
export function urlRoute(
  owners: ReadonlyMap<string, UrlOwner>,
  functions: RunningFunctions,
  aws: AwsClient,
): Route {
  return async (request, response) => {
    if (!request.url?.startsWith(FUNCTION_URL_PATH)) return false;
    const [id = ""] = request.url.slice(FUNCTION_URL_PATH.length).split(/[/?]/);
    const owner = owners.get(id);
    const config = owner && (await aws.get("lambda", owner.region, urlConfigPath(owner.name)));
    if (owner === undefined || config === undefined)
      answer(response, 404, "No function has this URL.");
    else await serve(request, response, { id, owner, config, functions, aws });
    return true;
  };
}

interface Target {
  readonly id: string;
  readonly owner: UrlOwner;
  readonly config: Answer;
  readonly functions: RunningFunctions;
  readonly aws: AwsClient;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): Promise<void> {
  const cors = toCorsSettings(target.config.Cors);
  if (cors !== undefined && isPreflight(request)) return answerPreflight(request, response, cors);
  if (cors !== undefined) addCorsHeaders(request, response, cors);
  if (!(await isAllowed(request, target))) return forbid(response);
  await invoke(request, response, target);
}

/** A signature is taken on trust: IAM is not played here. */
async function isAllowed(request: IncomingMessage, { owner, config, aws }: Target) {
  if (config.AuthType === "AWS_IAM") return request.headers.authorization !== undefined;
  return isPublic(await aws.get("lambda", owner.region, policyPath(owner.name)));
}

async function invoke(
  request: IncomingMessage,
  response: ServerResponse,
  { id, owner, functions }: Target,
): Promise<void> {
  const body = await readBody(request, payloadLimit);
  if (body === undefined) return answer(response, 413, "Request Entity Too Large");
  const requestId = randomUUID();
  response.setHeader("x-amzn-requestid", requestId);
  const event = JSON.stringify(toUrlEvent({ requestId, body, ...addressOf(request, id) }));
  const receiver = receiverFor(response);
  const outcome = await functions.invoke(owner.region, owner.name, event, requestId, receiver);
  if (outcome === undefined) answer(response, 502, "Internal Server Error");
  else answerOutcome(response, outcome);
}

function addressOf(request: IncomingMessage, id: string) {
  const prefix = FUNCTION_URL_PATH + id;
  const [path = "", query = ""] = (request.url ?? "").slice(prefix.length).split(/\?(.*)/s);
  return {
    method: request.method ?? "GET",
    path: path || "/",
    query,
    prefix,
    headers: request.headersDistinct,
    host: request.headers.host ?? "localhost",
    sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
  };
}

function forbid(response: ServerResponse): void {
  const hint = "For troubleshooting Function URL authorization issues, see: ";
  const page = "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";
  response.writeHead(403, { "content-type": "application/json" });
  response.end(JSON.stringify({ Message: `Forbidden. ${hint}${page}` }));
}

function urlConfigPath(name: string): string {
  return `/2021-10-31/functions/${encodeURIComponent(name)}/url`;
}

function policyPath(name: string): string {
  return `/2015-03-31/functions/${encodeURIComponent(name)}/policy`;
}
