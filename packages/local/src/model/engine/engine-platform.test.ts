import { DiagnosticError } from "@plutolang/diagnostics";
import { expect, it } from "vitest";
import { engineBuild, thisMachine } from "./engine-platform.js";

it.each([
  ["linux", "x64", "linux-x64"],
  ["linux", "arm64", "linux-arm64"],
  ["darwin", "arm64", "mac-arm64-metal"],
  ["darwin", "x64", "mac-x64"],
  ["win32", "x64", "win-x64"],
])("has a build for %s on %s", (platform, arch, build) => {
  expect(engineBuild({ platform, arch, musl: false })).toBe(build);
});

it.each([
  { platform: "freebsd", arch: "x64", musl: false },
  { platform: "linux", arch: "ia32", musl: false },
  { platform: "linux", arch: "x64", musl: true },
])("says that there is none for $platform on $arch (musl: $musl)", (machine) => {
  expect(() => engineBuild(machine)).toThrow(DiagnosticError);
});

it("has a build for the machine that it is tested on", () => {
  expect(engineBuild(thisMachine())).toMatch(/-/);
});
