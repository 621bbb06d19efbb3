type Params = Record<string, string>;

export class Context {
  readonly #variables = new Map<string, unknown>();
  #status = 200;

  constructor(
    readonly request: Request,
    readonly params: Params,
  ) {}

  get<T>(key: string): T {
    return this.#variables.get(key) as T;
  }

  set(key: string, value: unknown): void {
    this.#variables.set(key, value);
  }

  status(code: number): this {
    this.#status = code;
    return this;
  }

  json(value: unknown): Response {
    return new Response(JSON.stringify(value), {
      status: this.#status,
      headers: { "content-type": "application/json" },
    });
  }
}

export type Handler = (c: Context) => Promise<Response> | Response;
export type Middleware = (
  c: Context,
  next: () => Promise<Response>,
) => Promise<Response> | Response;

interface Node {
  readonly children: Map<string, Node>;
  param?: { name: string; node: Node };
  readonly handlers: Map<string, Handler>;
}

const node = (): Node => ({ children: new Map(), handlers: new Map() });

/** A trie of path segments. */
export class App {
  readonly #root = node();
  readonly #middlewares: Middleware[] = [];

  get = (path: string, handler: Handler) => this.on("GET", path, handler);
  put = (path: string, handler: Handler) => this.on("PUT", path, handler);
  delete = (path: string, handler: Handler) => this.on("DELETE", path, handler);

  use(middleware: Middleware): this {
    this.#middlewares.push(middleware);
    return this;
  }

  on(method: string, path: string, handler: Handler): this {
    let at = this.#root;
    for (const segment of path.split("/").filter(Boolean)) {
      if (segment.startsWith(":")) {
        at.param ??= { name: segment.slice(1), node: node() };
        at = at.param.node;
        continue;
      }
      const child = at.children.get(segment) ?? node();
      at.children.set(segment, child);
      at = child;
    }
    at.handlers.set(method, handler);
    return this;
  }

  fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const found = this.#match(pathname.split("/").filter(Boolean));
    const handler = found?.node.handlers.get(request.method);
    const context = new Context(request, found?.params ?? {});
    const end = async (): Promise<Response> =>
      handler?.(context) ?? context.status(404).json({ error: "not found" });
    const run = this.#middlewares.reduceRight<() => Promise<Response>>(
      (next, middleware) => async () => middleware(context, next),
      end,
    );
    return run();
  };

  #match(segments: readonly string[]): { node: Node; params: Params } | undefined {
    const params: Params = {};
    let at: Node | undefined = this.#root;
    for (const segment of segments) {
      const child: Node | undefined = at.children.get(segment);
      if (child) {
        at = child;
      } else if (at.param) {
        params[at.param.name] = segment;
        at = at.param.node;
      } else {
        return undefined;
      }
    }
    return { node: at, params };
  }
}
