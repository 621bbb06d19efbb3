import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");

const s0 = (count: number): KVStore => (count === 0 ? orders : s1(count - 1));
const s1 = (count: number): KVStore => (count === 0 ? items : s2(count - 1));
const s2 = (count: number): KVStore => (count === 0 ? orders : s3(count - 1));
const s3 = (count: number): KVStore => (count === 0 ? items : s4(count - 1));
const s4 = (count: number): KVStore => (count === 0 ? orders : s5(count - 1));
const s5 = (count: number): KVStore => (count === 0 ? items : s6(count - 1));
const s6 = (count: number): KVStore => (count === 0 ? orders : s7(count - 1));
const s7 = (count: number): KVStore => (count === 0 ? items : s8(count - 1));
const s8 = (count: number): KVStore => (count === 0 ? orders : s9(count - 1));
const s9 = (count: number): KVStore => (count === 0 ? items : s10(count - 1));
const s10 = (count: number): KVStore => (count === 0 ? orders : s11(count - 1));
const s11 = (count: number): KVStore => (count === 0 ? items : s0(count - 1));

const found = [s0(1200), s0(1201)];

new Function(
  async (key: string) => {
    for (const store of found) await store.get(key);
  },
  { name: "modules" },
);
new Function(async (key: string) => s0(key.length).get(key), { name: "handler" });
new Function(
  async (key: string) => {
    await s0(300).get(key);
    await s0(301).get(key);
  },
  { name: "handler-that-knows" },
);
