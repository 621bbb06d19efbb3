import type { ProvisionEvent } from "@plutolang/provision";
import pico from "picocolors";
import { expect, it } from "vitest";
import { describeNews, describeRun } from "./describe-run.js";
import { RunState } from "./run-state.js";

function event(
  type: string,
  partOf: string,
  state: "running" | "done" | "failed",
  elapsed = 0,
): ProvisionEvent {
  const resource = { urn: `${type} ${partOf}`, type, name: "any", partOf };
  return { type: "resource", resource, operation: "create", state, elapsed };
}

const endpoint = "aws:sagemaker/endpoint:Endpoint";
const moment = { now: 200_000, frame: "*" };

it("shows each part under its resource, with its time, and a word of patience at an endpoint", () => {
  const state = new RunState();
  state.apply(event("aws:iam/role:Role", "SageMaker/llama", "running"), 1000);
  state.apply(event(endpoint, "SageMaker/llama", "running"), 5000);
  state.apply(event("aws:iam/role:Role", "SageMaker/llama", "done", 2000), 3000);
  state.apply(event("aws:lambda/function:Function", "Function/ask", "failed", 7000), 9000);
  expect(describeRun(state, moment, pico.createColors(false)).split("\n")).toEqual([
    "SageMaker llama",
    "  ✔ Role                   created 2 s",
    "  * Endpoint               creating 3 min 15 s  SageMaker starts an instance and loads the model: 5 to 15 minutes are usual",
    "Function ask",
    "  ✖ Function               creating failed",
  ]);
});

it("counts what stays as it is", () => {
  const state = new RunState();
  const same = event(endpoint, "SageMaker/llama", "done");
  const shown = state.apply({ ...same, operation: "same" } as ProvisionEvent, 0);
  expect([shown, state.unchanged]).toEqual([undefined, 1]);
});

it("tells each news in one line", () => {
  const done = new RunState().apply(event(endpoint, "SageMaker/llama", "done", 61_000), 0);
  expect(done && describeNews(done)).toBe("Endpoint of SageMaker/llama: created in 1 min 1 s");
});
