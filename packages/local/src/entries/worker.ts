import { runWorker } from "../worker/worker.js";

await runWorker();
