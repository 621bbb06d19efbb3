#!/usr/bin/env node
import { pathToFileURL } from "node:url";
import { buildEntries } from "./build.mjs";

const built = await buildEntries();
const { main } = await import(pathToFileURL(built.main).href);
process.exitCode = await main(process.argv.slice(2), built.entries);
