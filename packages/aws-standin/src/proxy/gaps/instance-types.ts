import { bodyOf, editResponse, errorResponse, withBody } from "../aws-request.js";
import type { Gap } from "../gap.js";

// One that moto knows.
const KNOWN = "ml.m5.xlarge";

interface Variant {
  readonly VariantName: string;
  readonly InstanceType?: string;
}

/**
 * Instance types newer than moto's list: it sees another type in their place.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
 */
export function instanceTypes(): Gap {
  const types = new Map<string, string>();
  const keyOf = (region: string, config: unknown, variant: string) =>
    [region, String(config), variant].join(" ");
  return {
    actions: ["sagemaker:CreateEndpointConfig", "sagemaker:DescribeEndpointConfig"],
    reset: () => types.clear(),
    async handle(request, next) {
      const body = bodyOf(request);
      const name = body.EndpointConfigName;
      if (request.action === "DescribeEndpointConfig") {
        return editResponse(await next(request), (answer) => ({
          ...answer,
          ProductionVariants: variantsOf(answer).map((variant) => {
            const type = types.get(keyOf(request.region, name, variant.VariantName));
            return type === undefined ? variant : { ...variant, InstanceType: type };
          }),
        }));
      }
      const bad = variantsOf(body).find((each) => each.InstanceType && !isType(each.InstanceType));
      if (bad !== undefined) {
        const message = `1 validation error detected: Value '${bad.InstanceType}' at 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member must satisfy enum value set`;
        return errorResponse(request, "ValidationException", message);
      }
      for (const { VariantName, InstanceType } of variantsOf(body)) {
        if (InstanceType !== undefined)
          types.set(keyOf(request.region, name, VariantName), InstanceType);
      }
      const known = variantsOf(body).map((each) => ({
        ...each,
        ...(each.InstanceType !== undefined && { InstanceType: KNOWN }),
      }));
      return next(withBody(request, { ...body, ProductionVariants: known }));
    },
  };
}

function variantsOf(body: Record<string, unknown>): readonly Variant[] {
  return (body.ProductionVariants as readonly Variant[] | undefined) ?? [];
}

function isType(name: string): boolean {
  return /^ml\.[a-z]+\d[a-z0-9-]*\.(medium|large|(\d+)?xlarge|metal)$/.test(name);
}
