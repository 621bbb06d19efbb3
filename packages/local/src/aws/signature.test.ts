import { Hash } from "@smithy/hash-node";
import { SignatureV4 } from "@smithy/signature-v4";
import { expect, test } from "vitest";
import { createCredentials, type Principal } from "./account.js";
import { authenticate, type SignedRequest } from "./signature.js";

const principal: Principal = {
  roleName: "shop-dev-qa",
  sessionName: "shop-dev-qa",
  credentials: createCredentials(),
  statements: [],
};
const principals = new Map([[principal.credentials.accessKeyId, principal]]);

interface Signing {
  readonly credentials?: Principal["credentials"];
  readonly signingDate?: Date;
  readonly applyChecksum?: boolean;
}

async function signed(options: Signing = {}): Promise<SignedRequest> {
  const { credentials = principal.credentials, signingDate = new Date(), applyChecksum } = options;
  const signer = new SignatureV4({
    credentials,
    region: "eu-west-1",
    service: "lambda",
    sha256: Hash.bind(null, "sha256"),
    applyChecksum: applyChecksum ?? true,
  });
  const body = '["Peter"]';
  const { headers } = await signer.sign(
    {
      method: "POST",
      protocol: "http:",
      hostname: "127.0.0.1",
      path: "/2015-03-31/functions/arn%3Aaws%3Alambda/invocations",
      query: { Qualifier: "$LATEST", tag: ["b", "a"] },
      headers: { host: "127.0.0.1:4000", "content-type": "application/json" },
      body,
    },
    { signingDate },
  );
  const url =
    "/2015-03-31/functions/arn%3Aaws%3Alambda/invocations?Qualifier=%24LATEST&tag=b&tag=a";
  return { method: "POST", url, headers, body: Buffer.from(body) };
}

async function verdict(request: SignedRequest): Promise<string> {
  const result = await authenticate(request, principals);
  return "error" in result ? result.error.type : result.principal.roleName;
}

test("a signed request is its signer's, with the checksum of its body in a header or without", async () => {
  expect(await verdict(await signed())).toBe("shop-dev-qa");
  expect(await verdict(await signed({ applyChecksum: false }))).toBe("shop-dev-qa");
});

test("a request that was altered after it was signed is refused", async () => {
  const request = await signed();
  const headers = { ...request.headers, "content-type": "text/plain" };
  for (const altered of [
    { ...request, method: "PUT" },
    { ...request, url: request.url.replace("tag=a", "tag=c") },
    { ...request, url: request.url.replace("functions", "function") },
    { ...request, body: Buffer.from('["Anna"]') },
    { ...request, headers },
  ]) {
    expect(await verdict(altered)).toBe("InvalidSignatureException");
  }
});

test("a signature by another secret is refused", async () => {
  const credentials = { ...principal.credentials, secretAccessKey: "guessed" };
  expect(await verdict(await signed({ credentials }))).toBe("InvalidSignatureException");
});

test("a signature of ten minutes ago is refused", async () => {
  const signingDate = new Date(Date.now() - 10 * 60_000);
  expect(await verdict(await signed({ signingDate }))).toBe("InvalidSignatureException");
});

test("a key that nobody has, and a token that is not the key's, are unknown", async () => {
  const stranger = createCredentials();
  expect(await verdict(await signed({ credentials: stranger }))).toBe(
    "UnrecognizedClientException",
  );
  const credentials = { ...principal.credentials, sessionToken: stranger.sessionToken };
  expect(await verdict(await signed({ credentials }))).toBe("UnrecognizedClientException");
});

test("a request without a signature, or with half of one, is refused", async () => {
  const request = await signed();
  const { authorization, ...headers } = request.headers;
  expect(await verdict({ ...request, headers })).toBe("MissingAuthenticationTokenException");
  const half = authorization?.split(", Signature")[0];
  expect(await verdict({ ...request, headers: { ...headers, authorization: half } })).toBe(
    "IncompleteSignatureException",
  );
});
