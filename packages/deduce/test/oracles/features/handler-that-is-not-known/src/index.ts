import { Function } from "@plutolang/pluto";
const given = JSON.parse(process.env.HANDLERS ?? "{}");
new Function(given.run, { name: "f" });
