import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => {
  const context: any = k === "browser"
    ? [self, window, document, navigator, location, localStorage, sessionStorage, WebSocket, EventSource, XMLHttpRequest]
    : [require, module, exports, __dirname, __filename, awslambda, React, Iterator, Bun, Deno];
  return context.length > 0 ? a.get(k) : undefined;
}, { name: "f" });
