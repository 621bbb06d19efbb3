import { jsonResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

/**
 * The list of a function's URLs. Without aliases there is at most one.
 * https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html
 */
export const functionUrlList: Gap = {
  actions: ["lambda:ListFunctionUrlConfigs"],
  async handle(request, next) {
    const url = request.url.replace(/\/urls(?=$|\?|\/)/, "/url");
    const response = await next({ ...request, url, action: "GetFunctionUrlConfig" });
    const found = response.status < 300 ? [JSON.parse(response.body.toString())] : [];
    return jsonResponse({ FunctionUrlConfigs: found });
  },
};
