/** What a failed invocation is told, in Lambda's own shape. */
export interface InvocationError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

/** The head of a frame from the host to a process. */
export type ToProcess =
  /** The body is the event, as JSON. */
  | { readonly type: "invoke"; readonly requestId: string; readonly deadline: number }
  /** The last chunk is on its way to the client: the next one may come. */
  | { readonly type: "more" };

/** The head of a frame from a process to the host. */
export type FromProcess =
  | { readonly type: "ready" }
  | { readonly type: "unloadable"; readonly error: InvocationError }
  /** The body is what the handler returned, as JSON. */
  | { readonly type: "result"; readonly rss: number }
  | { readonly type: "error"; readonly error: InvocationError; readonly rss: number }
  /** An exception that nobody caught: the process ends. */
  | { readonly type: "crashed"; readonly error: InvocationError }
  /** The body is the metadata of a streamed answer, as JSON. */
  | { readonly type: "head" }
  /** The body is a part of a streamed answer. */
  | { readonly type: "chunk" }
  | { readonly type: "end"; readonly rss: number }
  /** The body is what was written. */
  | { readonly type: "log"; readonly stream: "stdout" | "stderr" };

/** The pipe between host and process: the first descriptor after the standard ones. */
export const pipeDescriptor = 3;
