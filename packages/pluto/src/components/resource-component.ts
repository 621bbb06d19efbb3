import {
  ComponentResource,
  type ComponentResourceOptions,
  getProject,
  getStack,
  type Input,
  type Output,
} from "@pulumi/pulumi";
import type { Disclosures, Grant } from "../contract/component.js";
import type { Kind } from "../contract/kind.js";
import { type Place, placeOf, toArn } from "./place.js";

/** What every component takes. */
export interface ResourceComponentArgs {
  /** The resource's name on AWS, unique among those of its type in the account and region. */
  readonly physicalName: string;
  /** Tags beside `pluto:project`, `pluto:stack` and `pluto:resource`, which every part bears. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A resource of the user's program: a group of AWS resources, and the grants that others can get. */
export abstract class ResourceComponent<Operation extends string> extends ComponentResource {
  /** `Kind/name`. */
  readonly plutoId: string;
  readonly physicalName: string;
  protected readonly tags: Readonly<Record<string, string>>;
  protected readonly place: Output<Place>;
  readonly #kind: Kind<string, Operation>;

  protected constructor(
    kind: Kind<string, Operation>,
    name: string,
    args: ResourceComponentArgs,
    options?: ComponentResourceOptions,
  ) {
    super(`pluto:aws:${kind.name}`, name, {}, options);
    this.#kind = kind;
    this.plutoId = `${kind.name}/${name}`;
    this.physicalName = args.physicalName;
    this.place = placeOf(this);
    this.tags = { ...args.tags, ...plutoTags(this.plutoId) };
  }

  /** What the stack tells of the resource once it stands: names, addresses, where its logs are. */
  abstract get outputs(): Readonly<Record<string, Input<string>>>;

  /** What a function learns of the resource by each operation. */
  protected abstract disclosures(): Disclosures<Operation>;

  /**
   * Leave to use the resource, for the `uses` of a function.
   *
   * @param operations operations of the kind; its `kind.ts` lists the IAM actions of each
   */
  allow(...operations: [Operation, ...Operation[]]): Grant {
    return toGrant(this.#kind, this.plutoId, this.physicalName, this.place, {
      operations,
      disclosures: this.disclosures(),
    });
  }
}

export interface Allowed<Operation extends string> {
  readonly operations: readonly Operation[];
  readonly disclosures: Partial<Disclosures<Operation>>;
}

/** The grant of some operations on a resource of which its name alone need be known. */
export function toGrant<Operation extends string>(
  kind: Kind<string, Operation>,
  id: string,
  physicalName: string,
  place: Output<Place>,
  { operations, disclosures }: Allowed<Operation>,
): Grant {
  const actions = operations.flatMap((each) => kind.operations[each].actions);
  return {
    to: id,
    actions: [...new Set(actions)].sort(),
    arn: place.apply((at) => toArn(at, kind.arn.service, kind.arn.resource(physicalName))),
    properties: Object.assign({}, ...operations.map((each) => disclosures[each])),
  };
}

function plutoTags(id: string): Record<string, string> {
  return { "pluto:project": getProject(), "pluto:stack": getStack(), "pluto:resource": id };
}
