import { expect, it } from "vitest";
import { peerDependencies } from "../../../pluto/package.json";
import { pulumiPackages } from "./pulumi-packages.js";

it("names the versions that the SDK asks for", () => {
  expect(pulumiPackages).toEqual(peerDependencies);
});
