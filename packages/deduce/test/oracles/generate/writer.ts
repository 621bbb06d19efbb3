import type { Scope } from "./feature.js";

/** A file that is being written. */
export class SourceFile {
  readonly imports = new Set<string>();
  readonly body: string[] = [];
  hasDefault = false;

  constructor(readonly name: string) {}

  get text(): string {
    return `${[...this.imports, ...this.body].join("\n")}\n`;
  }
}

/** The files of one program. */
export class Writer {
  readonly files = new Map<string, SourceFile>();
  #count = 0;

  file(name: string): SourceFile {
    const known = this.files.get(name);
    if (known) return known;
    const made = new SourceFile(name);
    this.files.set(name, made);
    return made;
  }

  fresh(hint: string): string {
    this.#count += 1;
    return `${hint}${this.#count}`;
  }

  /** Imports what another file exports. */
  use(file: SourceFile, from: string, name: string): string {
    if (file.name !== from) file.imports.add(`import { ${name} } from "./${from}.js";`);
    return name;
  }

  /** @param lines where statements go: the file's own body, or a handler's */
  scope(
    file: SourceFile,
    lines: string[],
    { own, decoy }: { own: boolean; decoy: boolean },
  ): Scope {
    const defined = new Map<string, string>();
    return {
      line: (text) => void lines.push(text),
      also: (text) => void (decoy && lines.push(text)),
      fresh: (hint) => this.fresh(hint),
      define: (hint, text) => {
        const known = defined.get(hint);
        if (known) return known;
        const name = own ? this.fresh(hint) : `${hint}Shared`;
        defined.set(hint, name);
        if (own) file.body.push(text(name));
        else this.#share(text(name));
        return own ? name : this.use(file, "shared", name);
      },
      library: (specifier, name) => {
        file.imports.add(`import { ${name} } from "${specifier}";`);
        return name;
      },
    };
  }

  #share(text: string): void {
    const { body } = this.file("shared");
    if (!body.includes(text)) body.push(text);
  }
}
