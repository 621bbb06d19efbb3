import {
  paginateListAWSDefaultServiceQuotas,
  paginateListServiceQuotas,
  ServiceQuotasClient,
} from "@aws-sdk/client-service-quotas";
import type { Architecture, Resource } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { clientSettings } from "../aws-clients.js";
import type { AwsSettings } from "./check-identity.js";

/** Whether the account may run as many instances of each type as the program's endpoints need. */
export async function checkQuotas(
  { resources }: Architecture,
  settings: AwsSettings,
): Promise<Diagnostic[]> {
  const wanted = new Map<string, Resource[]>();
  for (const resource of resources) {
    const { instanceType } = resource.args;
    if (typeof instanceType !== "string") continue;
    wanted.set(instanceType, [...(wanted.get(instanceType) ?? []), resource]);
  }
  if (wanted.size === 0) return [];
  try {
    const quotas = await readQuotas(new Set([...wanted.keys()].map(quotaName)), settings);
    return [...wanted].flatMap(([type, users]) => judge(type, users, quotas, settings.region));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [diagnostic("PLUTO4034", { what: "the quota of instances", why })];
  }
}

/** https://docs.aws.amazon.com/general/latest/gr/sagemaker.html: quotas are known by their names. */
function quotaName(instanceType: string): string {
  return `${instanceType} for endpoint usage`;
}

function judge(
  instanceType: string,
  users: readonly Resource[],
  quotas: ReadonlyMap<string, number>,
  region: string,
): Diagnostic[] {
  const quota = quotas.get(quotaName(instanceType));
  const at = users[0]?.at;
  if (quota === undefined) {
    const why = `AWS lists no quota named "${quotaName(instanceType)}" in ${region}`;
    return [diagnostic("PLUTO4034", { what: `the quota of ${instanceType}`, why }, at)];
  }
  const parameters = { instanceType, quota, needed: users.length, region };
  if (quota < users.length) return [diagnostic("PLUTO4024", parameters, at)];
  return quota < 2 * users.length ? [diagnostic("PLUTO4025", parameters, at)] : [];
}

/** The account's own quotas, and AWS's defaults for those that it has none of. */
async function readQuotas(
  names: ReadonlySet<string>,
  { region, signal }: AwsSettings,
): Promise<Map<string, number>> {
  const client = new ServiceQuotasClient(clientSettings({ region }));
  const found = new Map<string, number>();
  const query = { ServiceCode: "sagemaker" };
  try {
    for (const paginate of [paginateListServiceQuotas, paginateListAWSDefaultServiceQuotas]) {
      for await (const { Quotas = [] } of paginate({ client }, query)) {
        signal?.throwIfAborted();
        for (const { QuotaName = "", Value } of Quotas) {
          if (names.has(QuotaName) && Value !== undefined && !found.has(QuotaName))
            found.set(QuotaName, Value);
        }
        if (found.size === names.size) return found;
      }
    }
    return found;
  } finally {
    client.destroy();
  }
}
