export interface PluginContext {
  readonly user: string;
  readonly args: readonly string[];
}

export abstract class Plugin {
  static readonly #registry = new Map<string, new () => Plugin>();

  protected static register(command: string, aliases: readonly string[] = []): void {
    for (const name of [command, ...aliases]) {
      if (Plugin.#registry.has(name)) throw new Error(`${name} is taken.`);
      Plugin.#registry.set(name, this as unknown as new () => Plugin);
    }
  }

  static create(name: string): Plugin | undefined {
    const Found = Plugin.#registry.get(name);
    return Found && new Found();
  }

  static get commands(): string[] {
    return [...Plugin.#registry.keys()].sort();
  }

  abstract run(context: PluginContext): Promise<string>;
}
