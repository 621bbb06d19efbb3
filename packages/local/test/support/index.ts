/** What tests of other packages need to run against the platform. */
export { type PreparedPlatform, preparePlatform } from "./prepare-platform.js";
export { resourceOf, type TestFunction, type TestProgram, TestStack } from "./test-stack.js";
export { until } from "./until.js";
