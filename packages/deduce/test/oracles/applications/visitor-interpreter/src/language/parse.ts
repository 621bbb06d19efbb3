import { Binary, Call, type Expression, Literal, Variable } from "./ast.js";

/** A recursive descent parser: sums of products of numbers, names, calls and groups. */
export function parse(text: string): Expression {
  const tokens = text.match(/\d+|\w+|[+*(),]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected && token !== expected))
      throw new SyntaxError(`Unexpected ${token}`);
    return token;
  };
  const sum = (): Expression => {
    let left = product();
    while (peek() === "+") {
      take();
      left = new Binary("+", left, product());
    }
    return left;
  };
  const product = (): Expression => {
    let left = primary();
    while (peek() === "*") {
      take();
      left = new Binary("*", left, primary());
    }
    return left;
  };
  const primary = (): Expression => {
    const token = take();
    if (token === "(") {
      const inner = sum();
      take(")");
      return inner;
    }
    if (/^\d+$/.test(token)) return new Literal(Number(token));
    if (peek() !== "(") return new Variable(token);
    take("(");
    const args: Expression[] = [];
    while (peek() !== ")") {
      args.push(sum());
      if (peek() === ",") take();
    }
    take(")");
    return new Call(token, args);
  };
  return sum();
}
