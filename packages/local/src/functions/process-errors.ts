import type { InvocationError } from "./messages.js";

/** The ends of a process, in Lambda's words. */
export function runtimeExit(errorMessage: string): InvocationError {
  return { errorType: "Runtime.ExitError", errorMessage };
}

export function exitError(code: number | null, signal: string | null): InvocationError {
  if (signal !== null) return runtimeExit(`Runtime exited with error: signal: ${signal}`);
  if (code === 0) return runtimeExit("Runtime exited without providing a reason");
  return runtimeExit(`Runtime exited with error: exit status ${code}`);
}

export function outOfMemory(memory: number): InvocationError {
  return {
    errorType: "Runtime.OutOfMemory",
    errorMessage: `Runtime exited with error: signal: killed (it used more than its ${memory} MB of memory)`,
  };
}

export function timedOut(seconds: number): InvocationError {
  return {
    errorType: "Sandbox.Timedout",
    errorMessage: `Task timed out after ${seconds.toFixed(2)} seconds`,
  };
}

/** Most often because the folder of the bundle is gone. */
export function unstartable(error: Error): InvocationError {
  return runtimeExit(`The process cannot be started (${error.message}); try pluto deploy`);
}
