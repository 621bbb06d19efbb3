import { combineReducers } from "../redux/create-store.js";

export type GameAction =
  | { type: "moved"; player: string; to: [number, number] }
  | { type: "scored"; player: string; points: number }
  | { type: "ended" };

export type GameState = {
  positions: Record<string, [number, number]>;
  scores: Record<string, number>;
  over: boolean;
};

export const game = combineReducers<GameState, GameAction>({
  positions: (state = {}, action) =>
    action.type === "moved" ? { ...state, [action.player]: action.to } : state,
  scores: (state = {}, action) =>
    action.type === "scored"
      ? { ...state, [action.player]: (state[action.player] ?? 0) + action.points }
      : state,
  over: (state = false, action) => state || action.type === "ended",
});
