export interface RequestContext {
  readonly user: string;
  readonly requestId: string;
}
