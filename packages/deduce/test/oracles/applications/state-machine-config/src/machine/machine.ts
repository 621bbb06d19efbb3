export interface Transition<C> {
  readonly target?: string;
  readonly guard?: (context: C) => boolean | Promise<boolean>;
  readonly actions?: readonly string[];
}

export interface StateNode<C> {
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly on?: Readonly<Record<string, string | Transition<C> | readonly Transition<C>[]>>;
  readonly final?: true;
}

export interface MachineConfig<C> {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateNode<C>>>;
}

export type Actions<C> = Readonly<Record<string, (context: C) => unknown>>;

export class Machine<C> {
  private constructor(
    private readonly config: MachineConfig<C>,
    private readonly actions: Actions<C>,
  ) {}

  static define<C>(config: MachineConfig<C>): { withActions(actions: Actions<C>): Machine<C> } {
    return { withActions: (actions) => new Machine(config, actions) };
  }

  async send(state: string, event: string, context: C): Promise<string> {
    const node = this.#node(state);
    for (const { target, guard, actions } of this.#candidates(node, event)) {
      if (guard && !(await guard(context))) continue;
      if (target !== undefined) await this.#perform(node.exit, context);
      await this.#perform(actions, context);
      if (target === undefined) return state;
      await this.#perform(this.#node(target).entry, context);
      return target;
    }
    throw new Error(`${state} does not take ${event}.`);
  }

  #candidates(node: StateNode<C>, event: string): readonly Transition<C>[] {
    const found = node.on?.[event];
    if (found === undefined) return [];
    if (typeof found === "string") return [{ target: found }];
    return Array.isArray(found) ? found : [found as Transition<C>];
  }

  async #perform(names: readonly string[] = [], context: C): Promise<void> {
    for (const name of names) await this.actions[name]?.(context);
  }

  #node(name: string): StateNode<C> {
    const node = this.config.states[name];
    if (!node) throw new Error(`There is no state ${name}.`);
    return node;
  }
}
