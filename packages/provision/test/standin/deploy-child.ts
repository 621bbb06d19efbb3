import { guide } from "@plutolang/architecture/testing";
import { deployAws } from "../../src/index.js";

/** A deploy in a process of its own, which a test can kill; prints each event as a line. */
const [root = ""] = process.argv.slice(2);
const controller = new AbortController();
process.on("SIGINT", () => controller.abort());
await deployAws({
  stack: { project: "guide", stack: "aws", root, region: "us-east-1" },
  architecture: guide,
  signal: controller.signal,
  report: (event) => console.log(JSON.stringify(event)),
});
