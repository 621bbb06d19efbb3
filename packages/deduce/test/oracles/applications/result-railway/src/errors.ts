export type AppError =
  | { kind: "not-found"; what: string }
  | { kind: "invalid"; reason: string }
  | { kind: "store"; cause: unknown };

export const storeError = (cause: unknown): AppError => ({ kind: "store", cause });
