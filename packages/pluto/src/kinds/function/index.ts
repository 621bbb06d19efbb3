import { type AnyHandler, registerHandler } from "../../runtime/registry.js";
import { propertyOf, requireProperty } from "../../runtime/resources.js";
import { invokeFunction } from "./client.js";

/** How a function is run and reached. */
export interface FunctionOptions {
  /** Unique among the program's functions. Default: `default`, for a program with one function. */
  readonly name?: string;
  /** MB, 128 to 10240. Lambda's share of the processor grows with it. Default: 512. */
  readonly memory?: number;
  /** Seconds, 1 to 900. Default: 300. */
  readonly timeout?: number;
  /** Environment variables beside those that the handler is seen to read. */
  readonly envs?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The function's URL. */
  readonly url?: UrlOptions;
}

/** Who may call a function's URL. */
export interface UrlOptions {
  /** `none`: whoever knows the URL. `iam`: callers that sign and are allowed to. Default: `none`. */
  readonly auth?: "none" | "iam";
  /** `true` lets pages of every origin call with POST; an object says more. Default: none may. */
  readonly cors?: boolean | CorsOptions;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html, its fields without `AllowMethods`. */
export interface CorsOptions {
  readonly allowOrigins?: readonly string[];
  readonly allowHeaders?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly allowCredentials?: boolean;
  /** Seconds, 0 to 86400. */
  readonly maxAge?: number;
}

/** What a handler gives its caller: its result, or for a generator the list of what it yields. */
export type Result<Handler extends AnyHandler> =
  ReturnType<Handler> extends AsyncGenerator<infer Chunk> ? Chunk[] : Awaited<ReturnType<Handler>>;

/**
 * A function with a URL: a Lambda function on AWS, a process on this machine. A POST of a JSON
 * array to the URL calls the handler with its elements.
 *
 * @example
 * const greet = new Function(async (name: string) => `Hello, ${name}!`, { name: "greet" });
 * // curl -X POST <url> -d '["Peter"]' answers {"code":200,"body":"Hello, Peter!"}
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the guide's programs import it by this name
export class Function<Handler extends AnyHandler = AnyHandler> {
  readonly name: string;
  readonly #id: string;

  /**
   * @param handler takes the elements of the payload; an async generator streams what it yields
   * @param options its name, memory, timeout, environment and URL
   */
  constructor(handler: Handler, options?: FunctionOptions);
  constructor(handler: Handler, name?: string, options?: FunctionOptions);
  constructor(handler: Handler, second?: string | FunctionOptions, third?: FunctionOptions) {
    const given = typeof second === "string" ? second : (second?.name ?? third?.name);
    this.name = given ?? "default";
    this.#id = `Function/${this.name}`;
    registerHandler(this.name, handler);
  }

  /**
   * Calls the function from another one, through Lambda.
   *
   * @throws Error with the handler's message if the handler throws
   */
  async invoke(...args: Parameters<Handler>): Promise<Result<Handler>> {
    const name = requireProperty(this.#id, "functionName");
    return (await invokeFunction(name, args)) as Result<Handler>;
  }

  /** The function's URL. */
  url(): string {
    return propertyOf(this.#id, "url");
  }
}
