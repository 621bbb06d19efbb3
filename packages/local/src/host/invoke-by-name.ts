import type { Json } from "@plutolang/architecture";
import type { Invocation } from "../client/deployment.js";
import type { InvokeAnswer } from "./control-messages.js";
import type { FunctionSet } from "./function-set.js";

/** Calls a function as another one would, with a direct payload. */
export async function invokeByName(
  functions: FunctionSet,
  { function: name, args }: Invocation,
  requestId: string,
): Promise<InvokeAnswer> {
  const { definitions } = functions;
  const definition = definitions.find((each) => each.name === name);
  if (definition === undefined)
    return { ok: "unknown", names: definitions.map((each) => each.name) };
  const parts: Buffer[] = [];
  const outcome = await functions.invoke(definition.physicalName, JSON.stringify(args), requestId, {
    head: () => {},
    chunk: async (bytes) => void parts.push(Buffer.from(bytes)),
  });
  if (outcome.kind === "failed") return { ok: false, ...outcome.error };
  const payload = outcome.kind === "returned" ? outcome.payload : Buffer.concat(parts);
  return { ok: true, body: (JSON.parse(payload.toString()) as { body: Json }).body };
}
