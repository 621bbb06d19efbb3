import { propertyOf, requireProperty } from "../../runtime/resources.js";
import { endpointUrl, invokeEndpoint } from "./client.js";

/** How a model is served. */
export interface SageMakerOptions {
  /** The instance type, `ml.m5.xlarge` for one. Billed for as long as the endpoint exists. */
  readonly instanceType: string;
  /** The container's environment. `HF_MODEL_ID` says which model a TGI image serves. */
  readonly envs?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * A model behind a SageMaker real-time endpoint. On this machine an embedded engine answers in its
 * place, in the words of Hugging Face's Text Generation Inference.
 *
 * @example
 * const llama = new SageMaker("llama", "<TGI image>", {
 *   instanceType: "ml.g5.2xlarge",
 *   envs: { HF_MODEL_ID: "meta-llama/Llama-2-7b-chat-hf", HF_TASK: "text-generation" },
 * });
 */
export class SageMaker {
  readonly #id: string;

  /**
   * @param name unique among the program's endpoints: letters, digits and `-`
   * @param imageUri the container image, in the registry of the endpoint's own region
   */
  constructor(
    readonly name: string,
    readonly imageUri: string,
    readonly options: SageMakerOptions,
  ) {
    this.#id = `SageMaker/${name}`;
  }

  /** The endpoint's name, as AWS SDK clients and LangChain's `SageMakerEndpoint` want it. */
  get endpointName(): string {
    return propertyOf(this.#id, "endpointName");
  }

  /** The address that the endpoint is invoked at, with a POST signed by Signature Version 4. */
  async endpointUrl(): Promise<string> {
    return endpointUrl(requireProperty(this.#id, "endpointName"));
  }

  /**
   * Sends `input` as JSON and gives the answer, parsed.
   *
   * @param input for a text generation model `{ inputs, parameters }`
   * @throws Error of the AWS SDK: `ModelError`, `ValidationError`, `AccessDeniedException`
   */
  async invoke<Output = unknown>(input: unknown): Promise<Output> {
    return (await invokeEndpoint(requireProperty(this.#id, "endpointName"), input)) as Output;
  }
}
