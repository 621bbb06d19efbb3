import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";

let client: LambdaClient | undefined;

/** Calls a function with a direct payload: the JSON array of its arguments. */
export async function invokeFunction(functionName: string, args: unknown[]): Promise<unknown> {
  client ??= new LambdaClient({});
  const output = await client.send(
    new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(args) }),
  );
  const payload: unknown = JSON.parse(new TextDecoder().decode(output.Payload));
  if (output.FunctionError !== undefined) throw failureOf(functionName, payload);
  return (payload as { body: unknown }).body;
}

function failureOf(functionName: string, payload: unknown): Error {
  const { errorMessage, errorType } = payload as { errorMessage?: string; errorType?: string };
  const error = new Error(errorMessage ?? `Function ${functionName} failed.`);
  if (errorType !== undefined) error.name = errorType;
  return error;
}
