import { bodyOf, editResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

/** Where function URLs answer: this proxy's address, once it is known. */
export const FUNCTION_URL_PATH = "/lambda-url/";

/**
 * A function URL's InvokeMode, which moto forgets in updates, and an address that answers here.
 * https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html
 */
export function functionUrlConfig(
  address: () => string,
): Gap & { readonly functions: ReadonlyMap<string, UrlOwner> } {
  const modes = new Map<string, unknown>();
  const functions = new Map<string, UrlOwner>();
  return {
    functions,
    actions: ["Create", "Get", "Update", "Delete"].map((verb) => `lambda:${verb}FunctionUrlConfig`),
    reset: () => {
      modes.clear();
      functions.clear();
    },
    async handle(request, next) {
      const { region, resource: name } = request;
      const key = `${region} ${name}`;
      const response = await next(request);
      if (response.status >= 300) return response;
      const mode = bodyOf({
        ...request,
        body: request.method === "GET" ? Buffer.alloc(0) : request.body,
      }).InvokeMode;
      if (mode !== undefined) modes.set(key, mode);
      if (request.action === "DeleteFunctionUrlConfig") modes.delete(key);
      return editResponse(response, (body) => {
        const [id = ""] = new URL(String(body.FunctionUrl)).hostname.split(".");
        functions.set(id, { region, name, authorization: request.headers.authorization ?? "" });
        const url = `${address()}${FUNCTION_URL_PATH}${id}/`;
        return { ...body, FunctionUrl: url, InvokeMode: modes.get(key) ?? "BUFFERED" };
      });
    },
  };
}

/** The function behind a URL, and an authorisation with which moto can be asked about it. */
export interface UrlOwner {
  readonly region: string;
  readonly name: string;
  readonly authorization: string;
}
