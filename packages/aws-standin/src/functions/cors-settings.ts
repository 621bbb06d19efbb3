import type { CorsSettings } from "@plutolang/pluto/local";

interface Cors {
  readonly AllowOrigins?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowHeaders?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly AllowCredentials?: boolean;
  readonly MaxAge?: number;
}

/** A function URL's CORS configuration; undefined where it has none. */
export function toCorsSettings(given: unknown): CorsSettings | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const cors = given as Cors;
  return {
    allowOrigins: cors.AllowOrigins ?? [],
    allowMethods: cors.AllowMethods ?? [],
    allowHeaders: cors.AllowHeaders ?? [],
    exposeHeaders: cors.ExposeHeaders ?? [],
    allowCredentials: cors.AllowCredentials ?? false,
    ...(cors.MaxAge !== undefined && { maxAge: cors.MaxAge }),
  };
}
