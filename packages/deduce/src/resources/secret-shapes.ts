/** Texts that open a door, by how they begin. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/^hf_[A-Za-z0-9]{12,}$/, "a Hugging Face token"],
  [/^(AKIA|ASIA)[A-Z0-9]{16}$/, "an AWS access key"],
  [/^sk-[A-Za-z0-9_-]{16,}$/, "an OpenAI key"],
  [/^gh[pousr]_[A-Za-z0-9]{20,}$/, "a GitHub token"],
  [/^xox[abprs]-[A-Za-z0-9-]{10,}$/, "a Slack token"],
];

/** What kind of secret a text has the form of, if any. */
export function secretIn(text: string): string | undefined {
  return shapes.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a secret may stand somewhere in a source: cheap, and never wrong in saying no. */
export function maySecretsStandIn(source: string): boolean {
  return /["'`](hf_|AKIA|ASIA|sk-|gh[pousr]_|xox[abprs]-)/.test(source);
}
