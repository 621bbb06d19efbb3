export interface Plugin {
  readonly name: string;
  readonly order?: number;
  transform(text: string): Promise<string>;
}

const plugins: Plugin[] = [];

export function definePlugin(plugin: Plugin): Plugin {
  plugins.push(plugin);
  plugins.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return plugin;
}

export function pluginNamed(name: string): Plugin {
  const found = plugins.find((each) => each.name === name);
  if (!found) throw new Error(`There is no plugin ${name}.`);
  return found;
}

export const allPlugins = (): readonly Plugin[] => [...plugins];
