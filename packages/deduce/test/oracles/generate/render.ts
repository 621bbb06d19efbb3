import { crossings, lateCrossings } from "./crossings.js";
import { features } from "./features/all.js";
import { type MemberUse, operations } from "./features/operations.js";
import { definitions, handlerForms } from "./handlers.js";
import type { Program, Step, Use } from "./program.js";
import { forms, type KindOfResource, kindsOfResources } from "./resources.js";
import { type SourceFile, Writer } from "./writer.js";

/** A program's text, and what must come out. */
export interface Rendered {
  /** By path: `src/index.ts` and the others. */
  readonly files: ReadonlyMap<string, string>;
  /** `function resource operation`, sorted. */
  readonly grants: readonly string[];
  /** Nothing else may be granted. */
  readonly precise: boolean;
  /** Names of the features on the ways. */
  readonly features: ReadonlySet<string>;
}

/** A value on its way: how it is called in the file that it has come to. */
interface Traveller {
  value: string;
  file: SourceFile;
  isOperation: boolean;
}

interface Way {
  readonly use: Use;
  readonly number: number;
  readonly member: MemberUse;
  readonly steps: readonly (Step & { making: boolean })[];
}

/** Writes the program that the choices describe. */
export function render(program: Program): Rendered {
  return new Rendering(program).finish();
}

class Rendering {
  readonly #w = new Writer();
  readonly #used = new Set<string>();
  readonly #grants = new Set<string>();
  readonly #bodies: string[][];
  readonly #resources: readonly { variable: string; name: string; kind: KindOfResource }[];
  readonly #index: SourceFile;
  #precise = true;

  constructor(readonly program: Program) {
    this.#bodies = program.functions.map(() => []);
    this.#index = this.#w.file("index");
    this.#resources = program.resources.map(({ kind, form }, i) => this.#create(kind, form, i));
    program.uses.forEach((use, i) => {
      this.#follow(use, i);
    });
  }

  finish(): Rendered {
    this.#index.imports.add('import { Function } from "@plutolang/pluto";');
    if (this.program.idle) this.#idle();
    this.program.functions.forEach(({ form }, i) => {
      const write = handlerForms[form % handlerForms.length];
      write?.(this.#w, this.#index, `function${i}`, (this.#bodies[i] ?? []).join("\n"));
    });
    this.#w.files.get("define")?.body.push(definitions);
    const registry = this.#w.files.get("registry");
    if (registry)
      registry.body.splice(0, Infinity, "export const registry = new Map<string, unknown>();");
    return {
      files: new Map([...this.#w.files].map(([name, { text }]) => [`src/${name}.ts`, text])),
      grants: [...this.#grants].sort(),
      precise: this.#precise,
      features: this.#used,
    };
  }

  #create(kindChoice: number, form: number, i: number) {
    const kind = choose(kindsOfResources, kindChoice);
    const made = { variable: `resource${i}`, name: `store${i}`, kind };
    choose(forms, form)(this.#w, this.#w.file("resources"), made);
    return made;
  }

  /** A resource that no function may be granted, and a function that uses it. */
  #decoy(number: number, kind: KindOfResource, member: MemberUse, isOperation: boolean): string {
    const file = this.#w.file("resources");
    const name = `decoy${number}`;
    file.imports.add('import * as pluto from "@plutolang/pluto";');
    const lines = [
      `export const ${name} = ${kind.create(`"${name}"`, `pluto.${kind.kind}`)};`,
      `export const ${name}Use = async (key: string) => ${name}.${member.member}${member.is === "method" ? `(${member.args("key")})` : ""};`,
    ];
    for (const line of lines) if (!file.body.includes(line)) file.body.push(line);
    return isOperation ? `${name}Use` : name;
  }

  #follow(use: Use, number: number): void {
    const target = choose(this.#resources, use.resource);
    const member = choose(target.kind.members, use.member);
    const way: Way = {
      use,
      number,
      member,
      steps: [
        ...use.before.map((each) => ({ ...each, making: false })),
        { ...use.making, making: true },
        ...use.after.map((each) => ({ ...each, making: false })),
      ],
    };
    const inside = way.steps.findIndex((each) => each.inside);
    const cut = inside === -1 ? way.steps.length : inside;
    const traveller = this.#atModuleLevel(way, target.variable, way.steps.slice(0, cut));
    const functions = new Set(use.functions.map((each) => each % this.#bodies.length));
    for (const each of functions) {
      this.#insideHandler(way, { ...traveller }, way.steps.slice(cut), this.#bodies[each] ?? []);
      this.#grants.add(`function${each} ${target.kind.kind}/${target.name} ${member.operation}`);
    }
  }

  #atModuleLevel(way: Way, variable: string, steps: Way["steps"]): Traveller {
    const traveller = { value: variable, file: this.#w.file("resources"), isOperation: false };
    for (const step of steps) {
      const at = traveller.file.name;
      if (at === "resources" || step.move) this.#moveOn(traveller, step);
      this.#take(way, traveller, step, traveller.file.body, false);
    }
    return traveller;
  }

  /** From `resources` through `part1`, `part2`, … to the index, which is the last. */
  #moveOn(traveller: Traveller, step: Step): void {
    const at =
      traveller.file.name === "resources" ? 0 : Number(/\d+$/.exec(traveller.file.name)?.[0]);
    if (traveller.file === this.#index) return;
    const next = at + 1 >= this.program.files ? this.#index : this.#w.file(`part${at + 1}`);
    this.#cross(traveller, next, step.crossing);
  }

  #cross(traveller: Traveller, to: SourceFile, crossing: number): void {
    if (traveller.file === to) return;
    const { file } = traveller;
    const name = this.#named(traveller, file.body);
    traveller.value = choose(crossings, crossing)(this.#w, file, to, name);
    traveller.file = to;
  }

  #insideHandler(way: Way, traveller: Traveller, steps: Way["steps"], lines: string[]): void {
    const crossing = steps[0]?.crossing ?? 0;
    const late = crossing % 4 === 3 ? choose(lateCrossings, crossing >> 2) : undefined;
    if (late && traveller.file !== this.#index) {
      const name = this.#named(traveller, traveller.file.body);
      traveller.value = this.#name("late", late(traveller.file, name), lines);
      traveller.file = this.#index;
    } else this.#cross(traveller, this.#index, crossing);
    for (const step of steps) this.#take(way, traveller, step, lines, true);
    lines.push(`await ${traveller.value}(key);`);
  }

  #name(hint: string, value: string, lines: string[]): string {
    const name = this.#w.fresh(hint);
    lines.push(`const ${name} = ${value};`);
    return name;
  }

  /** A name that can be exported. */
  #named(traveller: Traveller, lines: string[]): string {
    return this.#name("out", traveller.value, lines);
  }

  #take(
    way: Way,
    traveller: Traveller,
    step: Way["steps"][number],
    lines: string[],
    inside: boolean,
  ) {
    const { file, isOperation } = traveller;
    const scope = this.#w.scope(file, lines, step);
    const target = choose(this.#resources, way.use.resource);
    const decoy = step.decoy
      ? this.#w.use(
          file,
          "resources",
          this.#decoy(way.number, target.kind, way.member, isOperation || false),
        )
      : "undefined";
    if (step.making) {
      const feature = choose(operations, step.feature);
      this.#used.add(feature.name);
      traveller.value = this.#name(
        "run",
        feature.write(scope, traveller.value, way.member, decoy),
        lines,
      );
      traveller.isOperation = true;
      return;
    }
    const possible = features.filter(
      (each) => (inside || !each.awaits) && (isOperation || each.takes === "value"),
    );
    const feature = choose(possible.length > 0 ? possible : features, step.feature);
    this.#used.add(feature.name);
    if (feature.imprecise) this.#precise = false;
    traveller.value = this.#name("it", feature.write(scope, traveller.value, decoy), lines);
  }

  #idle(): void {
    const file = this.#w.file("idle");
    file.imports.add('import { KVStore } from "@plutolang/pluto";');
    file.body.push('export const idle = new KVStore("idle");');
    file.body.push("export function neverCalled(key: string) { return idle.get(key); }");
    file.body.push('export class NeverBuilt { run(key: string) { return idle.set(key, "x"); } }');
    const name = this.#w.use(this.#index, "idle", "idle");
    this.#w.use(this.#index, "idle", "neverCalled");
    this.#index.body.push(`export const neverUsed = () => neverCalled("x");`);
    for (const lines of this.#bodies) {
      lines.unshift(`const idleFlag = false; if (idleFlag) await ${name}.delete(key);`);
      lines.unshift(
        `const shadow = (${name}: { get(key: string): string }) => ${name}.get(key); shadow({ get: () => "" });`,
      );
    }
  }
}

function choose<T>(list: readonly T[], choice: number): T {
  const found = list[choice % list.length];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
