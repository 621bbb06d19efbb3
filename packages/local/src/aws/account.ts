import { randomBytes } from "node:crypto";

/** The account and region that this machine pretends to be. */
export const account = "000000000000";
export const region = "us-east-1";

export function toArn(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}

/** What a function signs its requests with: temporary credentials of its role. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export function createCredentials(): Credentials {
  return {
    accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString("base64"),
    sessionToken: randomBytes(48).toString("base64"),
  };
}

/** What a function may do: actions on exact resources, as a policy of its role would say. */
export interface Statement {
  readonly actions: readonly string[];
  /** ARN. */
  readonly resource: string;
}

/** Who sends a request, and what they may do. */
export interface Principal {
  readonly roleName: string;
  readonly sessionName: string;
  readonly credentials: Credentials;
  readonly statements: readonly Statement[];
}

/** One thing that a request does. */
export interface Access {
  /** `dynamodb:GetItem`. */
  readonly action: string;
  /** ARN, or `*` where the action knows no resource. */
  readonly resource: string;
}

/** AWS's own words if `principal` may not do all of it. */
export function whyDenied(principal: Principal, accesses: readonly Access[]): string | undefined {
  const denied = accesses.find((access) => !isAllowed(principal, access));
  if (denied === undefined) return undefined;
  const { roleName, sessionName } = principal;
  const user = `arn:aws:sts::${account}:assumed-role/${roleName}/${sessionName}`;
  return `User: ${user} is not authorized to perform: ${denied.action} on resource: ${denied.resource} because no identity-based policy allows the ${denied.action} action`;
}

function isAllowed({ statements }: Principal, { action, resource }: Access): boolean {
  return statements.some((each) => each.resource === resource && each.actions.includes(action));
}
