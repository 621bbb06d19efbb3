export type Transition<State extends string, Context> = (
  context: Context,
) => Promise<State> | State;
export type States<State extends string, Context> = {
  readonly [Name in State]: Transition<State, Context> | null;
};

export async function runMachine<State extends string, Context>(
  states: States<State, Context>,
  start: State,
  context: Context,
): Promise<readonly State[]> {
  const path: State[] = [start];
  for (let state = start, step = 0; step < 100; step++) {
    const transition = states[state];
    if (transition === null) return path;
    state = await transition(context);
    path.push(state);
  }
  throw new Error("The machine does not come to an end.");
}
