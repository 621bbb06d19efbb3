import { type AwsRequest, bodyOf, editResponse, errorResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

type Statement = Record<string, unknown> & { Condition?: Record<string, unknown> };

/**
 * The two conditions of function URLs in a function's policy: moto keeps them as members of the
 * statement, and takes them with any action.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export const functionPolicy: Gap = {
  actions: ["lambda:AddPermission", "lambda:GetPolicy"],
  async handle(request, next) {
    const refusal = request.action === "AddPermission" ? refuse(request) : undefined;
    if (refusal !== undefined) {
      return errorResponse(request, "InvalidParameterValueException", refusal);
    }
    return editResponse(await next(request), (body) => ({
      ...body,
      ...(body.Policy !== undefined && { Policy: editPolicy(String(body.Policy)) }),
    }));
  },
};

function refuse(request: AwsRequest): string | undefined {
  const { Action, FunctionUrlAuthType, InvokedViaFunctionUrl } = bodyOf(request);
  if (FunctionUrlAuthType !== undefined && Action !== "lambda:InvokeFunctionUrl") {
    return "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action";
  }
  if (InvokedViaFunctionUrl !== undefined && Action !== "lambda:InvokeFunction") {
    return "InvokedViaFunctionUrl is only supported for lambda:InvokeFunction action";
  }
  return undefined;
}

function editPolicy(text: string): string {
  const policy = JSON.parse(text) as { Statement: Statement[] };
  return JSON.stringify({ ...policy, Statement: policy.Statement.map(withConditions) });
}

function withConditions(statement: Statement): Statement {
  const { FunctionUrlAuthType, InvokedViaFunctionUrl, ...own } = statement;
  const condition = {
    ...own.Condition,
    ...(FunctionUrlAuthType !== undefined && {
      StringEquals: { "lambda:FunctionUrlAuthType": FunctionUrlAuthType },
    }),
    ...(InvokedViaFunctionUrl === true && {
      Bool: { "lambda:InvokedViaFunctionUrl": "true" },
    }),
  };
  return Object.keys(condition).length === 0 ? own : { ...own, Condition: condition };
}
