import type { CarriedFields } from "./carried-fields.js";
import type { Change } from "./changes.js";
import { exceptionsOf, type RequestField } from "./exceptions.js";
import { unwrapProperties } from "./plain-inputs.js";
import { isPulumiObject, type PulumiObject } from "./pulumi-value.js";
import type { ResourceType } from "./resource-type.js";

/** Leaves what the plugin is not told where the requests that it makes will pass. */
export function carry(fields: CarriedFields, type: ResourceType, news: PulumiObject): void {
  const plain = unwrapProperties(news);
  for (const { name, treatment } of exceptionsOf(type.name, "carried")) {
    fields.put(treatment.into, resourceKey(treatment.into, plain), plain[name]);
  }
  for (const { name, treatment } of exceptionsOf(type.name, "newer")) {
    const isNewer = treatment.values[String(plain[name])] !== undefined;
    fields.put(
      treatment.into,
      resourceKey(treatment.into, plain),
      isNewer ? plain[name] : undefined,
    );
  }
}

/** A resource's name in requests; of an ARN only what follows its last colon. */
function resourceKey(field: RequestField, properties: PulumiObject): string {
  const names = field.resource.map((each) => {
    const value = properties[each];
    const name = isPulumiObject(value) ? value.name : value;
    return String(name).split(":").at(-1);
  });
  return names.join("/");
}

/** The changes of properties that the plugin does not know. AWS can change none of them in place. */
export function carriedChanges(
  type: ResourceType,
  olds: PulumiObject,
  news: PulumiObject,
): readonly Change[] {
  const [before, after] = [unwrapProperties(olds), unwrapProperties(news)];
  return exceptionsOf(type.name, "carried")
    .filter(({ name }) => before[name] !== after[name])
    .map(({ name }) => ({ path: name, kind: "update", replaces: true }));
}
