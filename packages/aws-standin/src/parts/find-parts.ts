import { type MissingPart, MissingParts } from "../missing-parts.js";
import { type AwsProvider, findAwsProvider } from "./aws-provider.js";
import { type EngineOptions, type FoundEngine, findEngine, obtainEngine } from "./engine.js";
import { findMoto } from "./moto.js";

export interface Parts {
  /** The folder that `pulumi` lies in. */
  readonly engine: string;
  readonly provider: AwsProvider;
  /** moto's program. */
  readonly moto: string;
}

/**
 * Finds what the stand-in is made of, and builds the engine if need be.
 * @throws MissingParts with all that is missing, before anything takes long
 */
export async function findParts(options: EngineOptions): Promise<Parts> {
  const engine = await findEngine(options);
  const provider = await findAwsProvider(options.env);
  const moto = await findMoto(options.env);
  const missing = [engine, provider, moto].filter(isMissing);
  if (isMissing(engine) || isMissing(provider) || isMissing(moto)) throw new MissingParts(missing);
  return { engine: await obtainEngine(engine, options), provider, moto };
}

function isMissing(part: FoundEngine | AwsProvider | string | MissingPart): part is MissingPart {
  return typeof part === "object" && "hint" in part;
}
