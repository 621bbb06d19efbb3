/** Memory in which a model can lie: that of the GPUs, or of the machine where there are none. */
export interface InstanceMemory {
  readonly gigabytes: number;
  readonly accelerated: boolean;
}

/** GPUs by instance family and size: how many, with how many gigabytes each. */
const gpus: Readonly<Record<string, readonly [each: number, counts: Record<string, number>]>> = {
  g4dn: [16, { "12xlarge": 4 }],
  g5: [24, { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 }],
  g6: [24, { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 }],
  g6e: [48, { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 }],
  p3: [16, { "8xlarge": 4, "16xlarge": 8 }],
  p4d: [40, { "24xlarge": 8 }],
  p4de: [80, { "24xlarge": 8 }],
  p5: [80, { "48xlarge": 8 }],
};

/** Gigabytes for each processor, by the first letter of the family. */
const perProcessor: Readonly<Record<string, number>> = { c: 2, m: 4, r: 8 };

/** Undefined for an instance type that is not known here. */
export function memoryOf(instanceType: string): InstanceMemory | undefined {
  const [, family = "", size = ""] = instanceType.split(".");
  const gpu = gpus[family];
  if (gpu !== undefined) return { gigabytes: gpu[0] * (gpu[1][size] ?? 1), accelerated: true };
  const each = perProcessor[/^([cmr])\d/.exec(family)?.[1] ?? ""];
  const processors = processorsOf(size);
  if (each === undefined || processors === undefined) return undefined;
  return { gigabytes: each * processors, accelerated: false };
}

function processorsOf(size: string): number | undefined {
  if (size === "large") return 2;
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === undefined ? undefined : 4 * Number(times || 1);
}

/** Weights and what else lies beside them leave this part of the memory to the weights. */
const shareForWeights = 0.7;

/**
 * Gigabytes that a model needs, from the count of parameters in its name: two bytes for each on a
 * GPU and four on a processor, fewer when it is quantised. Undefined if the name holds no count.
 */
export function neededMemory(
  envs: Readonly<Record<string, string>>,
  accelerated: boolean,
): number | undefined {
  const billions = parametersOf(envs.HF_MODEL_ID ?? "");
  if (billions === undefined) return undefined;
  const bytes = quantised(envs) ?? (accelerated ? 2 : 4);
  return (billions * bytes) / shareForWeights;
}

/** In billions: `Llama-2-7b-chat-hf` has 7, `Mixtral-8x7B` at most 56. */
function parametersOf(model: string): number | undefined {
  const [, experts = "1", count, unit] =
    /(?:^|[-_/])(?:(\d+)x)?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/i.exec(model) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  return (Number(experts) * Number(count)) / (unit.toLowerCase() === "m" ? 1000 : 1);
}

/** Bytes for each parameter, by the names that TGI's setting has. */
function quantised(envs: Readonly<Record<string, string>>): number | undefined {
  const setting = envs.HF_MODEL_QUANTIZE ?? envs.QUANTIZE;
  if (setting === undefined) return undefined;
  return /^(awq|gptq|marlin|bitsandbytes-(nf4|fp4))$/.test(setting) ? 0.5 : 1;
}

/** The smallest of the instance types that the guide names, and their like, that would do. */
export function smallestFor(envs: Readonly<Record<string, string>>): string | undefined {
  const needed = neededMemory(envs, true) ?? 0;
  const offered = [
    "ml.g5.2xlarge",
    "ml.g5.12xlarge",
    "ml.g5.48xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
  ];
  return offered.find((type) => (memoryOf(type)?.gigabytes ?? 0) >= needed);
}

/** Whether Hugging Face hands the model out only to who accepted its licence. */
export function isGated(model: string): boolean {
  return /^(meta-llama|mistralai|google)\/(Llama|Meta-Llama|CodeLlama|Mistral-|Mixtral-|gemma)/i.test(
    model,
  );
}
