import type { Change, Preview } from "@plutolang/provision";
import type { Colors } from "../output.js";
import { toTable } from "../summary/table.js";
import { shortType } from "./words.js";

type Operation = Change["operation"];

const signs: Readonly<Record<Operation, string>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "-",
};

const order: readonly Operation[] = ["create", "update", "replace", "delete"];

/** What a deploy would do, as a table, and in words what it would take away. */
export function describeChanges({ changes, unchanged }: Preview, colors: Colors): string {
  if (changes.length === 0)
    return `Nothing to change: ${unchanged.length} resources are as the program says.`;
  const rows = [...changes]
    .sort((a, b) => idOf(a).localeCompare(idOf(b)))
    .map((each) => [
      signs[each.operation],
      each.operation,
      idOf(each),
      shortType(each.resource),
      each.operation === "create" || each.operation === "delete" ? "" : each.properties.join(", "),
    ]);
  const lines = toTable(rows).split("\n");
  const painted = lines.map((line) => paint(line, colors));
  const blocks = [
    painted.join("\n"),
    counts(changes, unchanged.length),
    ...losses(changes, colors),
  ];
  return blocks.join("\n\n");
}

function idOf({ resource }: Change): string {
  return resource.partOf ?? resource.name;
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith(signs.create)) return colors.green(line);
  if (line.startsWith(signs.update)) return colors.yellow(line);
  return colors.red(line);
}

function counts(changes: readonly Change[], unchanged: number): string {
  const parts = order.flatMap((operation) => {
    const count = changes.filter((each) => each.operation === operation).length;
    return count === 0 ? [] : [`${count} to ${operation}`];
  });
  return [...parts, `${unchanged} unchanged`].join(", ");
}

/** What is deleted or made anew is said in words: a table's data is gone with it. */
function losses(changes: readonly Change[], colors: Colors): string[] {
  const lines = changes.flatMap((each) => {
    const what = `${shortType(each.resource)} of ${idOf(each)}`;
    const data = each.resource.type === "aws:dynamodb/table:Table" ? ", with its data" : "";
    if (each.operation === "delete") return [`Will be deleted${data}: ${what}`];
    return each.operation === "replace" ? [`Will be made anew${data}: ${what}`] : [];
  });
  return lines.length === 0 ? [] : [colors.bold(lines.join("\n"))];
}
