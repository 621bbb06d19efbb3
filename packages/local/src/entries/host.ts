import { runHost } from "../host/run-host.js";

await runHost();
