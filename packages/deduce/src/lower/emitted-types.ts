import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { reflectMetadataPath } from "../platform/reflect-metadata.js";
import { constant, type Lowering, lookUp, nextId, read, spanOf } from "./lowering.js";

/** The types of a constructor's parameters, as `emitDecoratorMetadata` has the compiler write them down. */
export function parameterTypes(l: Lowering, parameters: readonly ast.ParamPattern[]): Expression[] {
  return parameters.map((each) => {
    const written = each.type === "TSParameterProperty" ? each.parameter : each;
    const { typeAnnotation } = written.type === "AssignmentPattern" ? written.left : written;
    return emittedType(l, typeAnnotation, each);
  });
}

/** What stands for a type at run time: a class, or `Object` where there is none. */
export function emittedType(
  l: Lowering,
  annotation: ast.TSTypeAnnotation | null | undefined,
  node: ast.Span,
): Expression {
  const type = annotation && withoutNullish(annotation.typeAnnotation);
  const named = type?.type === "TSTypeReference" ? classNamed(l, type) : undefined;
  const name = plainTypes[type?.type ?? ""] ?? "Object";
  return named ?? { t: "global", name, guarded: true, at: spanOf(l, node), id: nextId() };
}

const plainTypes: Readonly<Record<string, string>> = {
  TSStringKeyword: "String",
  TSNumberKeyword: "Number",
  TSBooleanKeyword: "Boolean",
  TSArrayType: "Array",
  TSFunctionType: "Function",
};

/** `Users | undefined` is written down as `Users`. */
function withoutNullish(type: ast.TSType): ast.TSType {
  if (type.type !== "TSUnionType") return type;
  const rest = type.types.filter(
    (each) => each.type !== "TSUndefinedKeyword" && each.type !== "TSNullKeyword",
  );
  return rest.length === 1 && rest[0] ? rest[0] : type;
}

/** A class of this module, or what a module that is imported may export under the name. */
function classNamed(
  l: Lowering,
  { typeName, ...type }: ast.TSTypeReference,
): Expression | undefined {
  if (typeName.type !== "Identifier") return undefined;
  const binding = lookUp(l, typeName.name);
  const at = spanOf(l, type);
  if (!binding?.import) {
    return binding?.declared === "class" && !binding.ambient ? read(binding, at) : undefined;
  }
  const { specifier, name } = binding.import;
  const object: Expression = { t: "import", import: { specifier, name: "*" }, at, id: nextId() };
  return { t: "member", object, key: constant(name, at), optional: false, at, id: nextId() };
}

/** The decorator that the compiler adds: `Reflect.metadata("design:type", type)`. */
export function metadataDecorator(l: Lowering, key: string, value: Expression): Expression {
  const { at } = value;
  l.imports.push({ specifier: reflectMetadataPath, at });
  const from = { specifier: reflectMetadataPath, name: "metadata" };
  const callee: Expression = { t: "import", import: from, at, id: nextId() };
  const args = [constant(key, at), value].map((each) => ({ value: each, spread: false }));
  return { t: "call", callee, args, optional: false, role: "decorator", at, id: nextId() };
}
