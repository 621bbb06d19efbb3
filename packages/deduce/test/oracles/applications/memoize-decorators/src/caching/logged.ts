export function logged<T extends abstract new (...args: any[]) => object>(
  target: T,
  context: ClassDecoratorContext<T>,
) {
  abstract class Logged extends target {
    constructor(...args: any[]) {
      super(...args);
      console.debug(`made ${String(context.name)}`);
    }
  }
  return Logged;
}
