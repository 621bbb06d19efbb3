import { createHash } from "node:crypto";
import { bodyOf, errorResponse, jsonResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";
import type { CurrentSettings } from "../settings.js";

// What a new account has; GPU types start at none.
// https://docs.aws.amazon.com/general/latest/gr/sagemaker.html
const DEFAULTS: Readonly<Record<string, number>> = {
  "ml.t2.medium": 2,
  "ml.t2.large": 2,
  "ml.m5.large": 2,
  "ml.m5.xlarge": 4,
  "ml.m5.2xlarge": 2,
  "ml.m5.4xlarge": 2,
  "ml.c5.xlarge": 2,
  "ml.c5.2xlarge": 2,
  "ml.r5.xlarge": 2,
  "ml.g4dn.xlarge": 0,
  "ml.g4dn.2xlarge": 0,
  "ml.g5.xlarge": 0,
  "ml.g5.2xlarge": 0,
  "ml.g5.4xlarge": 0,
  "ml.g5.12xlarge": 0,
  "ml.g5.48xlarge": 0,
  "ml.g6.xlarge": 0,
  "ml.g6.2xlarge": 0,
  "ml.p4d.24xlarge": 0,
};

const PAGE = 10;

/**
 * The quotas of SageMaker endpoints by instance type.
 * https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html
 */
export function serviceQuotas(settings: CurrentSettings): Gap {
  return {
    actions: [
      "servicequotas:ListServiceQuotas",
      "servicequotas:ListAWSDefaultServiceQuotas",
      "servicequotas:GetServiceQuota",
    ],
    handle(request, next) {
      const body = bodyOf(request);
      if (body.ServiceCode !== "sagemaker") return next(request);
      const applied = request.action === "ListAWSDefaultServiceQuotas" ? {} : settings.value.quotas;
      const quotas = Object.entries({ ...DEFAULTS, ...applied }).map(toQuota);
      if (request.action !== "GetServiceQuota") return jsonResponse(page(quotas, body));
      const quota = quotas.find((each) => each.QuotaCode === body.QuotaCode);
      return quota === undefined
        ? errorResponse(
            request,
            "NoSuchResourceException",
            "The request failed because the specified quota does not exist.",
          )
        : jsonResponse({ Quota: quota });
    },
  };
}

function toQuota([type, value]: [string, number]) {
  const name = `${type} for endpoint usage`;
  const code = `L-${createHash("sha256").update(name).digest("hex").slice(0, 8).toUpperCase()}`;
  return {
    ServiceCode: "sagemaker",
    ServiceName: "Amazon SageMaker",
    QuotaCode: code,
    QuotaName: name,
    Value: value,
    Unit: "None",
    Adjustable: true,
    GlobalQuota: false,
  };
}

function page(quotas: readonly object[], { NextToken }: Record<string, unknown>) {
  const start = Number(NextToken ?? 0);
  const next = start + PAGE < quotas.length ? { NextToken: String(start + PAGE) } : {};
  return { Quotas: quotas.slice(start, start + PAGE), ...next };
}
