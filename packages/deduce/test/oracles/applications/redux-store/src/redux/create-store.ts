export interface Action {
  readonly type: string;
}

export type Reducer<S, A extends Action> = (state: S | undefined, action: A) => S;
export type Dispatch<A extends Action> = (action: A) => unknown;
export interface Store<S, A extends Action> {
  getState(): S;
  dispatch: Dispatch<A>;
  subscribe(listener: () => void): () => void;
}
export type Middleware<S, A extends Action> = (
  api: Pick<Store<S, A>, "getState" | "dispatch">,
) => (next: Dispatch<A>) => (action: A) => unknown;

export function createStore<S, A extends Action>(
  reducer: Reducer<S, A>,
  initial: S,
  ...middlewares: Middleware<S, A>[]
): Store<S, A> {
  let state = initial;
  const listeners = new Set<() => void>();
  const base: Dispatch<A> = (action) => {
    state = reducer(state, action);
    for (const listener of listeners) listener();
    return action;
  };
  let dispatch: Dispatch<A> = () => {
    throw new Error("Not while middlewares are made.");
  };
  const api = { getState: () => state, dispatch: (action: A) => dispatch(action) };
  dispatch = middlewares
    .map((middleware) => middleware(api))
    .reduceRight<Dispatch<A>>((next, middleware) => middleware(next), base);
  return {
    getState: () => state,
    dispatch: (action) => dispatch(action),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const combineReducers =
  <S extends Record<string, unknown>, A extends Action>(
    reducers: { [K in keyof S]: Reducer<S[K], A> },
  ): Reducer<S, A> =>
  (state, action) => {
    const next = {} as S;
    for (const key of Object.keys(reducers) as (keyof S)[])
      next[key] = reducers[key](state?.[key], action);
    return next;
  };
