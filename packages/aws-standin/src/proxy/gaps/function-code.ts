import type { DeployedCode } from "../../functions/deployed-code.js";
import { bodyOf } from "../aws-request.js";
import type { Gap } from "../gap.js";

/**
 * Keeps the code of functions, to be run here.
 * @param removed Told of a function that is gone.
 */
export function functionCode(code: DeployedCode, removed: (key: string) => void): Gap {
  return {
    actions: ["lambda:CreateFunction", "lambda:UpdateFunctionCode", "lambda:DeleteFunction"],
    reset: () => code.clear(),
    async handle(request, next) {
      const response = await next(request);
      if (response.status >= 300) return response;
      const isUpdate = request.action !== "DeleteFunction";
      const body = isUpdate ? bodyOf(request) : {};
      const key = `${request.region} ${request.resource || String(body.FunctionName)}`;
      const zip = (body.Code as { ZipFile?: string } | undefined)?.ZipFile ?? body.ZipFile;
      if (zip !== undefined) code.put(key, Buffer.from(String(zip), "base64"));
      if (isUpdate) return response;
      code.remove(key);
      removed(key);
      return response;
    },
  };
}
