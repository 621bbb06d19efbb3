import type { TokenLimits } from "../model/messages.js";
import type { ModelProcess } from "../model/model-process.js";

/** An endpoint that answers. */
export interface Endpoint {
  readonly name: string;
  readonly model: ModelProcess;
  readonly limits: TokenLimits;
  readonly logFile: string;
}

/** The container's own settings, with its defaults. */
export function limitsOf(environment: Readonly<Record<string, string>>): TokenLimits {
  const { MAX_INPUT_LENGTH, MAX_INPUT_TOKENS, MAX_TOTAL_TOKENS } = environment;
  return {
    input: Number(MAX_INPUT_LENGTH ?? MAX_INPUT_TOKENS) || 1024,
    total: Number(MAX_TOTAL_TOKENS) || 2048,
  };
}
