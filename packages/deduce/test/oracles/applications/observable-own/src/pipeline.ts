import { KVStore } from "@plutolang/pluto";
import { Observable, Subject } from "./rx/observable.js";
import { filter, map, mergeMap } from "./rx/operators.js";

const raw = new KVStore<number>("raw");
const rollups = new KVStore<number>("rollups");
const outliers = new KVStore<number>("outliers");

export const readings = (ids: string[]) =>
  Observable.of(...ids).pipe(
    mergeMap((id) => Observable.from(raw.get(id).then((value) => ({ id, value })))),
    filter(({ value }) => value !== undefined),
    map(({ id, value = 0 }) => ({ id, value })),
  );

export const rollUp = (ids: string[]) =>
  readings(ids).pipe(
    mergeMap(({ id, value }) => Observable.from(rollups.set(id, value).then(() => id))),
  );

export const outlierSubject = new Subject<{ id: string; value: number }>();
outlierSubject
  .pipe(filter(({ value }) => value > 100))
  .subscribe(({ id, value }) => void outliers.set(id, value));

export const normalSubject = new Subject<{ id: string; value: number }>();
normalSubject.subscribe(({ id }) => void outliers.delete(id));
