import { Function } from "@plutolang/pluto";
import { commented, highScores, load, persist } from "./game/persistence.js";
import { game } from "./game/reducer.js";
import { createStore } from "./redux/create-store.js";

new Function(
  async (id: string, player: string, x: number, y: number) => {
    const store = createStore(game, await load(id), persist(id));
    await store.dispatch({ type: "moved", player, to: [x, y] });
    return store.getState();
  },
  { name: "move" },
);

new Function(
  async (id: string) => {
    const store = createStore(game, await load(id), persist(id), highScores);
    await store.dispatch({ type: "ended" });
    return store.getState().scores;
  },
  { name: "end" },
);

new Function(
  async (id: string, player: string) => {
    const store = createStore(game, await load(id), commented);
    let changes = 0;
    const stop = store.subscribe(() => void changes++);
    await store.dispatch({ type: "scored", player, points: 1 });
    stop();
    return changes;
  },
  { name: "exhibition" },
);
