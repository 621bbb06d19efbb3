import { KVStore, SageMaker } from "@plutolang/pluto";
import type { Middleware } from "../redux/create-store.js";
import type { GameAction, GameState } from "./reducer.js";

const states = new KVStore<GameState>("game-states");
const scores = new KVStore<number>("high-scores");
const commentator = new SageMaker("commentator", "image", { instanceType: "ml.m5.large" });
const comments = new KVStore<string>("comments");

type GameMiddleware = Middleware<GameState, GameAction>;

export const load = async (id: string): Promise<GameState> =>
  (await states.get(id)) ?? { positions: {}, scores: {}, over: false };

export const persist =
  (id: string): GameMiddleware =>
  ({ getState }) =>
  (next) =>
  async (action) => {
    const result = await next(action);
    await states.set(id, getState());
    return result;
  };

export const highScores: GameMiddleware =
  ({ getState }) =>
  (next) =>
  async (action) => {
    const result = await next(action);
    if (action.type === "ended") {
      for (const [player, score] of Object.entries(getState().scores)) {
        if (score > ((await scores.get(player)) ?? 0)) await scores.set(player, score);
      }
    }
    return result;
  };

export const commented: GameMiddleware = () => (next) => async (action) => {
  const result = await next(action);
  const text = await commentator.invoke<string>({ inputs: JSON.stringify(action) });
  await comments.set(`${Date.now()}`, text);
  return result;
};
