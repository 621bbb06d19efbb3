import type { Token } from "./token.js";

export type Lifetime = "singleton" | "scoped" | "transient";

interface Registration<T> {
  readonly lifetime: Lifetime;
  readonly create: (resolver: Resolver) => T;
}

export interface Resolver {
  resolve<T>(token: Token<T>): T;
}

export class UnknownToken extends Error {
  constructor(token: Token<unknown>) {
    super(`Nothing is registered for ${token.description}.`);
  }
}

export class Container implements Resolver {
  readonly #registrations: Map<symbol, Registration<unknown>>;
  readonly #instances = new Map<symbol, unknown>();
  readonly #parent: Container | undefined;

  constructor(parent?: Container) {
    this.#parent = parent;
    this.#registrations = new Map();
  }

  register<T>(
    token: Token<T>,
    create: (resolver: Resolver) => T,
    lifetime: Lifetime = "singleton",
  ): this {
    this.#registrations.set(token.id, { create, lifetime });
    return this;
  }

  value<T>(token: Token<T>, value: T): this {
    return this.register(token, () => value);
  }

  createScope(): Container {
    return new Container(this);
  }

  resolve<T>(token: Token<T>): T {
    const found = this.#find(token.id);
    if (!found) throw new UnknownToken(token);
    const { registration, owner } = found;
    switch (registration.lifetime) {
      case "transient":
        return registration.create(this) as T;
      case "scoped":
        return this.#cached(token.id, registration, this) as T;
      default:
        return owner.#cached(token.id, registration, owner) as T;
    }
  }

  #cached(id: symbol, registration: Registration<unknown>, resolver: Resolver): unknown {
    if (!this.#instances.has(id)) this.#instances.set(id, registration.create(resolver));
    return this.#instances.get(id);
  }

  #find(id: symbol): { registration: Registration<unknown>; owner: Container } | undefined {
    const registration = this.#registrations.get(id);
    if (registration) return { registration, owner: this };
    return this.#parent === undefined ? undefined : this.#parent.#find(id);
  }
}
