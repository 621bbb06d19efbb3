import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { clientSettings } from "../aws-clients.js";
import { toDiagnostics } from "../to-diagnostics.js";

export interface AwsSettings {
  readonly region: string;
  readonly signal?: AbortSignal | undefined;
}

/** Whose credentials they are. */
export interface Identity {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
}

export async function checkIdentity({ region, signal }: AwsSettings): Promise<{
  readonly identity?: Identity;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const client = new STSClient(clientSettings({ region }));
  try {
    const options = signal === undefined ? {} : { abortSignal: signal };
    const { Account = "", Arn = "" } = await client.send(new GetCallerIdentityCommand({}), options);
    return { identity: { account: Account, arn: Arn }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [toDiagnostic(error)] };
  } finally {
    client.destroy();
  }
}

function toDiagnostic(error: unknown): Diagnostic {
  const { name, message } = error as Error;
  if (/^(CredentialsProviderError|InvalidSignatureException|SignatureDoesNotMatch)$/.test(name)) {
    return diagnostic("PLUTO4010", {});
  }
  const [known] = toDiagnostics([{ text: `${name}: ${message}` }], undefined);
  return known ?? diagnostic("PLUTO4019", { what: "Signing in to AWS", text: message });
}
