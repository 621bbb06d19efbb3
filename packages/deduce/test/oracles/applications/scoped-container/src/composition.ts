import { KVStore, SageMaker } from "@plutolang/pluto";
import { Container } from "./container/container.js";
import { AuditLog } from "./services/audit-log.js";
import { ProfileService } from "./services/profile-service.js";
import { SummaryService } from "./services/summary-service.js";
import * as tokens from "./tokens.js";

const profiles = new KVStore<{ name: string }>("profiles");
const audit = new KVStore("audit");
const cache = new KVStore("cache");
const model = new SageMaker("summarizer", "image", { instanceType: "ml.m5.xlarge" });

export const root = new Container()
  .value(tokens.PROFILES, profiles)
  .value(tokens.AUDIT, audit)
  .value(tokens.CACHE, cache)
  .value(tokens.MODEL, model)
  .register(
    tokens.AUDIT_LOG,
    (r) => new AuditLog(r.resolve(tokens.AUDIT), r.resolve(tokens.REQUEST)),
    "scoped",
  )
  .register(
    tokens.PROFILE_SERVICE,
    (r) => new ProfileService(r.resolve(tokens.PROFILES), r.resolve(tokens.AUDIT_LOG)),
    "scoped",
  )
  .register(
    tokens.SUMMARY_SERVICE,
    (r) => new SummaryService(r.resolve(tokens.MODEL), r.resolve(tokens.CACHE)),
  );
