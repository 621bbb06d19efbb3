import { editResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

/**
 * moto answers with empty objects where AWS leaves out what was never given. The provider takes
 * them for something that was set, and would replace the resource to take it away.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModel.html
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html
 */
export const emptyMembers: Gap = {
  actions: ["sagemaker:DescribeModel", "sagemaker:DescribeEndpointConfig"],
  async handle(request, next) {
    return editResponse(await next(request), (body) =>
      Object.fromEntries(Object.entries(body).filter(([, value]) => !isEmpty(value))),
    );
  },
};

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}
