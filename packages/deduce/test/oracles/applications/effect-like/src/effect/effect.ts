import type { Tag } from "./tag.js";

export type Env = ReadonlyMap<symbol, unknown>;

/** A description of work: nothing happens before it is run. */
export class Effect<A> {
  constructor(readonly run: (env: Env) => Promise<A>) {}

  static succeed<A>(value: A): Effect<A> {
    return new Effect(async () => value);
  }

  static fail(error: Error): Effect<never> {
    return new Effect(async () => {
      throw error;
    });
  }

  static tryPromise<A>(thunk: () => Promise<A>): Effect<A> {
    return new Effect(() => thunk());
  }

  static service<S>(tag: Tag<S>): Effect<S> {
    return new Effect(async (env) => {
      if (!env.has(tag.key)) throw new Error(`Nothing provides ${tag.name}.`);
      return env.get(tag.key) as S;
    });
  }

  static gen<A>(body: () => Generator<Effect<any>, A, any>): Effect<A> {
    return new Effect(async (env) => {
      const iterator = body();
      let step = iterator.next();
      while (!step.done) {
        try {
          step = iterator.next(await step.value.run(env));
        } catch (error) {
          step = iterator.throw(error);
        }
      }
      return step.value;
    });
  }

  static all<A>(effects: readonly Effect<A>[]): Effect<A[]> {
    return new Effect((env) => Promise.all(effects.map((each) => each.run(env))));
  }

  map<B>(f: (value: A) => B): Effect<B> {
    return new Effect(async (env) => f(await this.run(env)));
  }

  flatMap<B>(f: (value: A) => Effect<B>): Effect<B> {
    return new Effect(async (env) => f(await this.run(env)).run(env));
  }

  catchAll<B>(f: (error: unknown) => Effect<B>): Effect<A | B> {
    return new Effect<A | B>((env) => this.run(env).catch((error: unknown) => f(error).run(env)));
  }

  provide<S>(tag: Tag<S>, service: S): Effect<A> {
    return new Effect((env) => this.run(new Map(env).set(tag.key, service)));
  }

  *[Symbol.iterator](): Generator<Effect<A>, A, A> {
    return yield this;
  }
}
