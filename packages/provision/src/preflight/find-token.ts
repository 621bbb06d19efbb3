import type { Value } from "@plutolang/architecture";

export interface FoundToken {
  /** Whose token it looks like. */
  readonly issuer: string;
  /** The argument that holds it: `envs.HF_TOKEN`. */
  readonly path: string;
}

const shapes: readonly (readonly [issuer: string, shape: RegExp])[] = [
  ["Hugging Face", /^hf_[A-Za-z0-9]{16,}$/],
  ["AWS", /^(AKIA|ASIA)[A-Z0-9]{16}$/],
  ["Anthropic", /^sk-ant-[\w-]{20,}$/],
  ["OpenAI", /^sk-[\w-]{20,}$/],
  ["GitHub", /^(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})$/],
  ["Slack", /^xox[abprs]-[\w-]{10,}$/],
];

/** The first literal among the arguments that looks like a token. */
export function findToken(value: Value, path = ""): FoundToken | undefined {
  if (typeof value === "string") {
    const issuer = shapes.find(([, shape]) => shape.test(value))?.[0];
    return issuer === undefined ? undefined : { issuer, path };
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = findToken(child as Value, path === "" ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
