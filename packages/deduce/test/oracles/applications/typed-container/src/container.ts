export interface Token<T> {
  readonly symbol: symbol;
  readonly make?: (resolve: Resolve) => T;
}

export type Resolve = <T>(token: Token<T>) => T;

export function token<T>(name: string, make?: (resolve: Resolve) => T): Token<T> {
  return make ? { symbol: Symbol(name), make } : { symbol: Symbol(name) };
}

type Scope = "singleton" | "transient";

interface Registration {
  readonly make: (resolve: Resolve) => unknown;
  readonly scope: Scope;
}

export class Container {
  readonly #registrations = new Map<symbol, Registration>();
  readonly #instances = new Map<symbol, unknown>();

  constructor(private readonly parent?: Container) {}

  bind<T>({ symbol }: Token<T>) {
    return {
      to: (make: (resolve: Resolve) => T, scope: Scope = "singleton"): this => {
        this.#registrations.set(symbol, { make, scope });
        return this;
      },
      toValue: (value: T): this => {
        this.#instances.set(symbol, value);
        return this;
      },
    };
  }

  child(): Container {
    return new Container(this);
  }

  readonly resolve: Resolve = <T>(wanted: Token<T>): T => {
    const known = this.#instances.get(wanted.symbol);
    if (known !== undefined) return known as T;
    const registration = this.#registrations.get(wanted.symbol);
    if (!registration) {
      if (this.parent) return this.parent.resolve(wanted);
      if (!wanted.make) throw new Error(`Nothing is bound to ${String(wanted.symbol)}.`);
      return wanted.make(this.resolve);
    }
    const made = registration.make(this.resolve) as T;
    if (registration.scope === "singleton") this.#instances.set(wanted.symbol, made);
    return made;
  };
}
