import { Function } from "@plutolang/pluto";
const parts = JSON.parse(process.env.PARTS ?? "[]") as string[];
new Function(async () => {}, { name: "f", envs: { PARTS: String.raw({ raw: parts }) } });
