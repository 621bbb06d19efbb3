import { Bucket, Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const makeBucket = (name: string) => new Bucket(name);
const bucket = makeBucket("uploads");
console.log(bucket);
{
  const inner = makeBucket("downloads");
  console.log(inner);
}
new Function(async (k: string) => void (await a.get(k)), { name: "f" });
