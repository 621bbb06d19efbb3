export interface Tag<S> {
  readonly key: symbol;
  readonly name: string;
  readonly _service?: S;
}

export const tag = <S>(name: string): Tag<S> => ({ key: Symbol.for(`app/${name}`), name });
