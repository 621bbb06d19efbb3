import { z } from "zod";

/** What a stack's name may look like: it is a folder's name, and part of resources' names. */
export const stackName = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/,
  rule: "it should start with a letter or digit and hold up to 32 letters, digits, - and _",
};

const backendRule = "the URL of a Pulumi backend, such as s3://my-bucket";

const localStack = z.strictObject({
  platform: z.literal("Local"),
  engine: z.literal("embedded", { error: "embedded, the one engine of Local" }).optional(),
  port: z
    .int({ error: "a port from 1024 to 65535" })
    .min(1024, { error: "a port from 1024 to 65535" })
    .max(65535, { error: "a port from 1024 to 65535" })
    .optional(),
});

/** What a region's name looks like. */
export const regionName = {
  pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
  rule: "a region such as us-east-1",
};

const awsStack = z.strictObject({
  platform: z.literal("AWS"),
  engine: z.literal("Pulumi", { error: "Pulumi, the one engine of AWS" }).optional(),
  region: z
    .string({ error: regionName.rule })
    .regex(regionName.pattern, { error: regionName.rule })
    .optional(),
  backend: z
    .string({ error: backendRule })
    .regex(/^[a-z][a-z0-9+.-]*:\/\//, { error: backendRule })
    .optional(),
});

const stack = z.discriminatedUnion("platform", [localStack, awsStack], {
  error: (issue) =>
    issue.path?.at(-1) === "platform" ? "AWS or Local" : "a mapping such as { platform: Local }",
});

/**
 * What `.pluto/pluto.yml` may hold. An error's message is what is allowed, in words that end the
 * sentence "it should be …".
 */
export const projectSchema = z.strictObject(
  {
    project: z.string({ error: "the project's name" }).regex(/\S/, { error: "the project's name" }),
    current: z.string({ error: "the name of one of the stacks" }).optional(),
    stacks: z.record(z.string().regex(stackName.pattern), stack, {
      error: "a mapping of names to stacks, such as { dev: { platform: Local } }",
    }),
    models: z
      .record(
        z.string(),
        z.string({ error: "demo, a path, or an address such as hf:user/repo:Q4_K_M" }),
        { error: "a mapping of model ids to demo, a path, or an hf: address" },
      )
      .optional(),
  },
  { error: "a mapping with project and stacks" },
);

export type Stack = z.infer<typeof stack>;
export type ProjectFile = z.infer<typeof projectSchema>;

/** The keys that may stand at a path, for a message about one that may not. */
export function keysAt(path: readonly PropertyKey[], platform: unknown): readonly string[] {
  if (path.length === 0) return Object.keys(projectSchema.shape);
  return Object.keys((platform === "AWS" ? awsStack : localStack).shape);
}
