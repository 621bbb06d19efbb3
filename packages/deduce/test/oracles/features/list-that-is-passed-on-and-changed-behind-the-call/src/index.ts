import { Function, KVStore } from "@plutolang/pluto";

const given = new KVStore("given");
const own = new KVStore("own");
const spread = new KVStore("spread");
const state = { isLate: false };

function useGiven(list: KVStore[], key: string) {
  if (state.isLate) void list[0]?.get(key);
}
function passGiven(key: string) {
  const list = [given];
  useGiven(list, key);
  list.pop();
  state.isLate = true;
}
new Function((keys: string[]) => {
  for (const key of keys) passGiven(key);
}, { name: "as-an-argument" });

function useOwn(this: KVStore[], key: string) {
  if (state.isLate) void this[0]?.get(key);
}
function passOwn(key: string) {
  const list = [own];
  useOwn.call(list, key);
  list.pop();
  state.isLate = true;
}
new Function((keys: string[]) => {
  for (const key of keys) passOwn(key);
}, { name: "as-this" });

function useSpread(first: any, second: any) {
  if (state.isLate) void second?.[0]?.get(first);
}
function passSpread(keys: string[]) {
  const list = [spread];
  (useSpread as any)(...keys, list);
  list.pop();
  state.isLate = true;
}
new Function((groups: string[][]) => {
  for (const keys of groups) passSpread(keys);
}, { name: "behind-a-spread" });
