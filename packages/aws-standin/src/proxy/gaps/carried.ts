import type { CarriedFields } from "../../bridge/carried-fields.js";
import { bodyOf, withBody } from "../aws-request.js";
import type { Gap } from "../gap.js";

/** Adds to the plugin's requests what the plugin is too old to say. No gap of moto's. */
export function carried(fields: CarriedFields): Gap {
  return {
    actions: [
      "lambda:CreateFunction",
      "lambda:UpdateFunctionConfiguration",
      "lambda:AddPermission",
    ],
    handle(request, next) {
      const body = bodyOf(request);
      const parts = [request.resource || body.FunctionName, body.StatementId];
      const resource = parts.filter((part) => part !== undefined).join("/");
      return next(withBody(request, { ...body, ...fields.of(request.action, resource) }));
    },
  };
}
