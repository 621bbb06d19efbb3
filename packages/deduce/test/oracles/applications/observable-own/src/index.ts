import { Function } from "@plutolang/pluto";
import { normalSubject, outlierSubject, readings, rollUp } from "./pipeline.js";
import { toPromise } from "./rx/operators.js";

new Function((ids: string[]) => toPromise(readings(ids)), { name: "read" });
new Function((ids: string[]) => toPromise(rollUp(ids)), { name: "roll-up" });
new Function(async (id: string, value: number) => outlierSubject.next({ id, value }), {
  name: "report",
});
new Function(async (id: string) => normalSubject.next({ id, value: 0 }), { name: "clear" });
