import { fileURLToPath } from "node:url";

/** The engine is installed once for all test runs, beside the checkout's other caches. */
process.env.PLUTO_HOME ??= fileURLToPath(new URL("../../../../../.cache/pluto", import.meta.url));
