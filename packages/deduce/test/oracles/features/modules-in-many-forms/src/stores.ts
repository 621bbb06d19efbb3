import { KVStore } from "@plutolang/pluto";
import { imported } from "./origin.js";

export { imported as again };
export default new KVStore("default-is-not-passed-on");
export const kept = new KVStore("kept");
