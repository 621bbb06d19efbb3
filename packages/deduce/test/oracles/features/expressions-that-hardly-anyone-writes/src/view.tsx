import { KVStore } from "@plutolang/pluto";

const inElement = new KVStore("in-element");
const asChild = new KVStore("as-child");

export const page = (key: string) => (
  <section read={() => inElement.get(key)}>
    <p>plain</p>
    {() => asChild.get(key)}
  </section>
);
