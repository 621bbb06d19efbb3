import { isSymbol } from "../values/symbols.js";
import type { Atom, Value } from "../values/value.js";
import { arrayMethods } from "./arrays.js";
import { mapMethods, setMethods } from "./collections.js";
import { functionMethods } from "./functions.js";
import { generatorMethods } from "./generators.js";
import { type Implementation, nativeValue } from "./native.js";
import { objectMethods } from "./objects.js";
import { patternMethods } from "./patterns.js";
import { promiseMethods } from "./promises.js";
import { stringMethods } from "./strings.js";
import { symbolMethods } from "./symbols.js";

type Methods = Readonly<Record<string, Implementation>>;

/** A method that a value has because of what it is. */
export function builtinMember(atom: Atom, name: string): Value | undefined {
  const own = find(methodsOf(atom), name);
  if (own) return own;
  const promised = find(promiseMethods, name);
  if (promised) return promised;
  return atom.is === "object" ? find(objectMethods, name) : undefined;
}

function find(methods: Methods | undefined, name: string): Value | undefined {
  if (!methods || !Object.hasOwn(methods, name)) return undefined;
  const implementation = methods[name];
  return implementation && nativeValue(name, implementation);
}

/** Whatever has a method of these names, a handler's argument for one, is taken for an array. */
const ofAnyList = [
  "map",
  "filter",
  "find",
  "findLast",
  "findIndex",
  "findLastIndex",
  "some",
  "every",
].concat(["forEach", "flatMap", "reduce", "reduceRight", "sort", "toSorted"]);

const listMethods: Methods = Object.fromEntries(
  Object.entries(arrayMethods).filter(([name]) => ofAnyList.includes(name)),
);

/** `values()` and its like give lists here, which may be used as the iterators that they are. */
const listOrIterator: Methods = { ...generatorMethods, ...arrayMethods };

function methodsOf(atom: Atom): Methods | undefined {
  if (atom.is === "constant" && isSymbol(atom.value)) return symbolMethods;
  if (atom.is === "constant" || atom.is === "text" || atom.is === "use") return stringMethods;
  if (atom.is === "unknown") return atom.pattern ? patternMethods : listMethods;
  switch (atom.data.is) {
    case "array":
      return listOrIterator;
    case "map":
      return mapMethods;
    case "set":
      return setMethods;
    case "generator":
      return generatorMethods;
    case "function":
    case "class":
    case "bound":
    case "native":
    case "operation":
    case "kind":
      return functionMethods;
    default:
      return undefined;
  }
}
