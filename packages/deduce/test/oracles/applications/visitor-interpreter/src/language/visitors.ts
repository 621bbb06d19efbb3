import type { Binary, Call, Literal, Variable, Visitor } from "./ast.js";

export interface Scope {
  read(name: string): Promise<number>;
  call(name: string, args: number[]): Promise<number>;
}

export class Evaluator implements Visitor<Promise<number>> {
  constructor(private readonly scope: Scope) {}

  async literal({ value }: Literal) {
    return value;
  }
  variable({ name }: Variable) {
    return this.scope.read(name);
  }
  async binary({ operator, left, right }: Binary): Promise<number> {
    const [a, b] = await Promise.all([left.accept(this), right.accept(this)]);
    return operator === "+" ? a + b : a * b;
  }
  async call({ name, args }: Call): Promise<number> {
    return this.scope.call(name, await Promise.all(args.map((each) => each.accept(this))));
  }
}

export class Printer implements Visitor<string> {
  literal = ({ value }: Literal) => String(value);
  variable = ({ name }: Variable) => name;
  binary = ({ operator, left, right }: Binary): string =>
    `(${left.accept(this)} ${operator} ${right.accept(this)})`;
  call = ({ name, args }: Call): string =>
    `${name}(${args.map((each) => each.accept(this)).join(", ")})`;
}
