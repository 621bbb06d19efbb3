import { defineLocal } from "../../contract/local.js";

export const local = defineLocal({
  kind: "KVStore",
  maxPhysicalName: 255,
  async up({ physicalName }, platform) {
    await platform.ensureTable(physicalName);
    return { tableName: physicalName };
  },
  down: (tableName, platform) => platform.removeTable(tableName),
});
