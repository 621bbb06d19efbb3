type Constructor<T = unknown> = new (...args: never[]) => T;

interface Metadata {
  readonly dependencies: readonly (string | Constructor)[];
}

const metadata = new WeakMap<object, Metadata>();
const providers = new Map<string, () => unknown>();
const singletons = new Map<Constructor, unknown>();

/** What the constructor takes, in order. */
export function Injectable(...dependencies: (string | Constructor)[]) {
  return <C extends Constructor>(target: C, _context: ClassDecoratorContext<C>): void => {
    metadata.set(target, { dependencies });
  };
}

export function provide(name: string, factory: () => unknown): void {
  providers.set(name, factory);
}

export function get<T>(target: Constructor<T>): T {
  const known = singletons.get(target);
  if (known) return known as T;
  const made = build(target);
  singletons.set(target, made);
  return made;
}

function build<T>(target: Constructor<T>): T {
  const { dependencies } = metadata.get(target) ?? { dependencies: [] };
  const args = dependencies.map((each) =>
    typeof each === "string" ? providers.get(each)?.() : get(each),
  );
  return new target(...(args as never[]));
}
