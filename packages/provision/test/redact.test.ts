import { guide } from "@plutolang/architecture/testing";
import { expect, test } from "vitest";
import { redactor } from "../src/redact.js";

test("no text carries a value that the program takes from the environment", () => {
  const redact = redactor(guide, {
    HF_TOKEN: "hf_secret",
    AWS_REGION: "us-east-1",
    OTHER: "others",
  });
  expect(redact("token hf_secret, others, us-east-1")).toBe("token [secret], others, us-east-1");
});

test("words as short as a flag stay readable", () => {
  expect(redactor(guide, { HF_TOKEN: "true" })("it is true")).toBe("it is true");
});
