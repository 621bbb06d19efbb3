import path from "node:path";
import { beforeAll, expect, it, vi } from "vitest";
import { cacheRoot } from "../cache-root.js";
import { demoModelFile } from "../demo-model.js";
import { installEngine } from "../engine/install-engine.js";
import type { FromModel, Generation } from "../messages.js";
import "../test/use-own-cache.js";
import { ModelServer } from "./serve-model.js";

const sent: FromModel[] = [];
const server = new ModelServer({
  send: (message) => {
    sent.push(message);
    onMessage(message);
  },
  log: () => undefined,
});
let onMessage: (message: FromModel) => void = () => undefined;

const rambling: Generation = {
  prompt: "Once upon a time",
  maxNewTokens: 150,
  stop: [],
  sampling: { temperature: 50, topK: 0, topP: 1, typicalP: 1, seed: 1 },
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  prefill: false,
  limits: { input: 1024, total: 2048 },
};

beforeAll(async () => {
  const installation = await installEngine(path.join(cacheRoot(), "engine"), () => undefined);
  await server.receive({ type: "load", file: demoModelFile(), installation });
}, 180_000);

it("stops generating as soon as it is told to", async () => {
  onMessage = (message) => {
    if (tokensOf(1) === 3 && message.type === "token")
      void server.receive({ type: "abort", id: 1 });
  };
  await server.receive({ type: "generate", id: 1, generation: rambling });
  expect(sent.at(-1)).toMatchObject({ type: "broken", id: 1 });
  expect(tokensOf(1)).toBe(3);
});

it("answers more requests than it has places for, each in its turn", async () => {
  onMessage = () => undefined;
  const ids = Array.from({ length: 10 }, (_, index) => 100 + index);
  await Promise.all(
    ids.map((id) => server.receive({ type: "generate", id, generation: rambling })),
  );
  for (const id of ids) expect(sent).toContainEqual(expect.objectContaining({ type: "done", id }));
});

it("forgets a request that is called off while it waits", async () => {
  const ids = [201, 202, 203, 204, 205];
  const all = ids.map((id) => server.receive({ type: "generate", id, generation: rambling }));
  await server.receive({ type: "abort", id: 205 });
  await vi.waitFor(() => expect(sent).toContainEqual(expect.objectContaining({ id: 205 })));
  await Promise.all(all);
  expect(tokensOf(205)).toBe(0);
  expect(tokensOf(204)).toBeGreaterThan(0);
});

function tokensOf(id: number): number {
  return sent.filter((message) => message.type === "token" && message.id === id).length;
}
