import { kinds } from "@plutolang/pluto/kinds";

const folder = "node_modules/@plutolang/pluto";

/**
 * The files of an SDK that can be resolved and does nothing: examples are never run, and the real
 * one is there only once it is built.
 */
export const sdkStandIn = {
  [`${folder}/package.json`]: JSON.stringify({
    name: "@plutolang/pluto",
    type: "module",
    exports: { ".": "./index.js", "./runtime": "./runtime.js" },
  }),
  [`${folder}/index.js`]: kinds.map(({ name }) => `export class ${name} {}\n`).join(""),
  [`${folder}/runtime.js`]: "export const serve = () => {};\nexport const serveStream = serve;\n",
};
