/**
 * The name of the Pulumi project that stands for a project. Pulumi allows letters, digits, `-`, `_`
 * and `.`, and 100 of them.
 */
export function toPulumiProject(project: string): string {
  const name = project.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^-+/, "");
  return name.slice(0, 100) || "project";
}
