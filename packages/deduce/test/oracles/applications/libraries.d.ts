declare module "agent-kit" {
  export interface Invokable<Input> {
    invoke(input: Input): Promise<string>;
  }
  export abstract class StructuredTool {
    abstract name: string;
    protected abstract _call(input: { text: string }): Promise<string>;
    invoke(input: { text: string }): Promise<string>;
  }
  export function tool<Input>(
    call: (input: Input) => Promise<unknown>,
    options: { name: string },
  ): Invokable<Input>;
  export function createAgent(options: {
    model: unknown;
    tools: readonly (Invokable<never> | StructuredTool)[];
  }): Invokable<{ input: string }>;
  export function sequence(steps: readonly ((input: never) => unknown)[]): Invokable<string>;
}

declare module "agent-kit/models" {
  export class RemoteModel {
    constructor(options: { endpointName: string; parse: (body: string) => { text: string } });
    ping(): Promise<string>;
  }
}
