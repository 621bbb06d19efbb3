import { expect, it } from "vitest";
import { parseHubAddress, showHubAddress } from "./hub-address.js";

it.each([
  [
    "hf:acme/parrot-GGUF",
    { repository: "acme/parrot-GGUF", revision: "main", quantisation: "Q4_K_M" },
  ],
  ["hf:acme/parrot:Q8_0", { repository: "acme/parrot", revision: "main", quantisation: "Q8_0" }],
  ["hf:acme/parrot/p.gguf", { repository: "acme/parrot", revision: "main", file: "p.gguf" }],
  ["hf:a/p/sub/p.Q4.gguf", { repository: "a/p", revision: "main", file: "sub/p.Q4.gguf" }],
  ["hf:a/p:Q4_0#v1.0", { repository: "a/p", revision: "v1.0", quantisation: "Q4_0" }],
])("reads %s", (text, address) => {
  expect(parseHubAddress(text)).toEqual(address);
});

it.each(["hf:", "hf:acme", "hf:acme/", "hf:acme/parrot/p.bin", "hf:acme/parrot:", "acme/parrot"])(
  "refuses %s",
  (text) => expect(parseHubAddress(text)).toBeUndefined(),
);

it.each(["hf:../..", "hf:acme/..:Q4", "hf:acme/p/../../p.gguf", "hf:acme/p#../../x"])(
  "refuses %s, which would leave the cache",
  (text) => expect(parseHubAddress(text)).toBeUndefined(),
);

it("shows an address as it was written", () => {
  const texts = ["hf:acme/parrot:Q8_0", "hf:acme/parrot/sub/p.gguf", "hf:a/p:Q4_0#v1.0"];
  const shown = texts
    .map((text) => parseHubAddress(text))
    .map((each) => each && showHubAddress(each));
  expect(shown).toEqual(texts);
});
