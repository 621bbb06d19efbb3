export * from "@plutolang/pluto";
export * from "./types.js";
export * from "some-library";
export * from "./stores.js";
export * from "./cycle.js";
