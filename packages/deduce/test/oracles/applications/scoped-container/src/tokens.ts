import type { KVStore, SageMaker } from "@plutolang/pluto";
import { Token } from "./container/token.js";
import type { AuditLog } from "./services/audit-log.js";
import type { ProfileService } from "./services/profile-service.js";
import type { RequestContext } from "./services/request-context.js";
import type { SummaryService } from "./services/summary-service.js";

export const PROFILES = new Token<KVStore<{ name: string }>>("profiles");
export const AUDIT = new Token<KVStore<string>>("audit store");
export const CACHE = new Token<KVStore<string>>("cache");
export const MODEL = new Token<SageMaker>("model");
export const PROFILE_SERVICE = new Token<ProfileService>("profile service");
export const SUMMARY_SERVICE = new Token<SummaryService>("summary service");
export const AUDIT_LOG = new Token<AuditLog>("audit log");
export const REQUEST = new Token<RequestContext>("request");
