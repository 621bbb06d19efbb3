export * from "@plutolang/pluto";
export * as pluto from "@plutolang/pluto";

