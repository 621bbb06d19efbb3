import { create } from "library";
import { Function, KVStore } from "@plutolang/pluto";

class Repository {
  constructor(readonly store: KVStore) {}
}
const six = (name: string) => [1, 2, 3, 4, 5, 6].map((number) => new Repository(new KVStore(`${name}-${number}`)));
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

const visitors = six("visited");
does("one-callback-of-all", (key) => {
  const visit = (repository: Repository) => void repository.store.get(key);
  const [a, b, c, d, e, f] = visitors;
  create(visit, a).run();
  create(visit, b).run();
  create(visit, c).run();
  create(visit, d).run();
  create(visit, e).run();
  create(visit, f).run();
});

const [made] = six("made");
does("one-factory-of-all", (key) => {
  const make = () => made;
  create(make).run();
  create(make).run();
  create(make).run();
  create(make).run();
  create(make).run();
  return create(make).find().store.get(key);
});

const [g, h, i, j, k, l] = six("own");
does("one-library-object-in-all", (key) => {
  const base = create();
  create(base, g).run();
  create(base, h).run();
  create(base, i).run();
  create(base, j).run();
  create(base, k).run();
  return create(base, l).find().store.get(key);
});

const [written] = six("written");
does("also-given-to-nobody-knows-whom", (key: any) => {
  const read = () => written.store.get(key);
  create(read).run();
  create(read).run();
  create(read).run();
  create(read).run();
  key.read = read;
});
