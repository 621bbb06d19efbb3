import { expectTypeOf, it } from "vitest";
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name that users import
import { Function } from "./index.js";

it("infers the arguments and the result of invoke from the handler", () => {
  const greet = new Function(async (name: string, times?: number) => ({
    text: name.repeat(times ?? 1),
  }));
  expectTypeOf(greet.invoke).parameters.toEqualTypeOf<[name: string, times?: number | undefined]>();
  expectTypeOf(greet.invoke).returns.resolves.toEqualTypeOf<{ text: string }>();
});

it("gives the chunks of a generator as a list", () => {
  const count = new Function(
    async function* (upTo: number) {
      for (let n = 1; n <= upTo; n += 1) yield n;
    },
    { name: "count" },
  );
  expectTypeOf(count.invoke).returns.resolves.toEqualTypeOf<number[]>();
});

it("takes a handler whose parameters have no types, as the guide's have", () => {
  const ask = new Function(async (query) => String(query).length, "ask", { memory: 256 });
  expectTypeOf(ask.invoke).returns.resolves.toEqualTypeOf<number>();
});
