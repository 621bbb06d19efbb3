export interface Visitor<R> {
  literal(node: Literal): R;
  variable(node: Variable): R;
  binary(node: Binary): R;
  call(node: Call): R;
}

export abstract class Expression {
  abstract accept<R>(visitor: Visitor<R>): R;
}

export class Literal extends Expression {
  constructor(readonly value: number) {
    super();
  }
  accept<R>(visitor: Visitor<R>): R {
    return visitor.literal(this);
  }
}

export class Variable extends Expression {
  constructor(readonly name: string) {
    super();
  }
  accept<R>(visitor: Visitor<R>): R {
    return visitor.variable(this);
  }
}

export class Binary extends Expression {
  constructor(
    readonly operator: "+" | "*",
    readonly left: Expression,
    readonly right: Expression,
  ) {
    super();
  }
  accept<R>(visitor: Visitor<R>): R {
    return visitor.binary(this);
  }
}

export class Call extends Expression {
  constructor(
    readonly name: string,
    readonly args: readonly Expression[],
  ) {
    super();
  }
  accept<R>(visitor: Visitor<R>): R {
    return visitor.call(this);
  }
}
