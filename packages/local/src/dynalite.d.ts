declare module "dynalite" {
  import type { Server } from "node:http";

  interface Options {
    /** The folder of its database. Default: memory. */
    path?: string;
    /** Milliseconds that a table stays in the state CREATING. */
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }

  export default function dynalite(options?: Options): Server;
}
