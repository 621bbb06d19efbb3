export interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: Record<string, unknown>;
  params: Record<string, string>;
  user?: string;
}

export class Response {
  statusCode = 200;
  sent: unknown = undefined;
  finished = false;

  status(code: number): this {
    this.statusCode = code;
    return this;
  }

  json(value: unknown): this {
    this.sent = value;
    this.finished = true;
    return this;
  }
}

export type Next = (error?: unknown) => void | Promise<void>;
export type Handler = (request: Request, response: Response, next: Next) => unknown;
export type ErrorHandler = (
  error: unknown,
  request: Request,
  response: Response,
  next: Next,
) => unknown;

type Layer =
  | {
      kind: "handler";
      method: string | undefined;
      match: (url: string) => Record<string, string> | undefined;
      run: Handler;
    }
  | { kind: "error"; run: ErrorHandler };

const compile = (path: string) => {
  const names: string[] = [];
  const source = path.replace(/:(\w+)/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  const pattern = new RegExp(`^${source}$`);
  return (url: string): Record<string, string> | undefined => {
    const match = pattern.exec(url);
    if (!match) return undefined;
    return Object.fromEntries(names.map((name, i) => [name, match[i + 1] ?? ""]));
  };
};

export class Router {
  private readonly layers: Layer[] = [];

  use(...handlers: Handler[]): this {
    for (const run of handlers)
      this.layers.push({ kind: "handler", method: undefined, match: () => ({}), run });
    return this;
  }

  onError(run: ErrorHandler): this {
    this.layers.push({ kind: "error", run });
    return this;
  }

  get(path: string, ...handlers: Handler[]): this {
    return this.add("GET", path, handlers);
  }

  post(path: string, ...handlers: Handler[]): this {
    return this.add("POST", path, handlers);
  }

  delete(path: string, ...handlers: Handler[]): this {
    return this.add("DELETE", path, handlers);
  }

  private add(method: string, path: string, handlers: Handler[]): this {
    const match = compile(path);
    this.layers.push(...handlers.map((run) => ({ kind: "handler" as const, method, match, run })));
    return this;
  }

  async handle(request: Request, response: Response): Promise<void> {
    const { layers } = this;
    const step = async (i: number, error?: unknown): Promise<void> => {
      const layer = layers[i];
      if (!layer || response.finished) {
        if (error) throw error;
        return;
      }
      const next: Next = (problem) => step(i + 1, problem);
      if (layer.kind === "error") {
        if (error === undefined) return step(i + 1);
        await layer.run(error, request, response, next);
        return;
      }
      if (error !== undefined) return step(i + 1, error);
      const params = layer.match(request.url);
      if (!params || (layer.method && layer.method !== request.method)) return step(i + 1);
      request.params = params;
      try {
        await layer.run(request, response, next);
      } catch (problem) {
        await step(i + 1, problem);
      }
    };
    await step(0);
  }
}
