import { Function } from "@plutolang/pluto";
import { root } from "./composition.js";
import type { Container } from "./container/container.js";
import * as tokens from "./tokens.js";

const scoped =
  <Args extends unknown[], Result>(handler: (scope: Container, ...args: Args) => Promise<Result>) =>
  async (user: string, ...args: Args): Promise<Result> => {
    const scope = root
      .createScope()
      .value(tokens.REQUEST, { user, requestId: Math.random().toString(36) });
    return handler(scope, ...args);
  };

new Function(
  scoped(async (scope, id: string, name: string) =>
    scope.resolve(tokens.PROFILE_SERVICE).rename(id, name),
  ),
  { name: "rename" },
);

new Function(
  scoped(async (scope, id: string) => scope.resolve(tokens.PROFILE_SERVICE).nameOf(id)),
  { name: "name-of" },
);

new Function(
  scoped(async (scope, text: string) => scope.resolve(tokens.SUMMARY_SERVICE).summarize(text)),
  { name: "summarize" },
);

new Function(
  scoped(async (scope) => {
    await scope.resolve(tokens.AUDIT_LOG).record("ping");
    return "pong";
  }),
  { name: "ping" },
);
