/** How the stand-in behaves; may be changed while it runs, by a PUT to `/_standin/settings`. */
export interface Settings {
  readonly endpoint: EndpointSettings;
  /** Instances per type that endpoints may have; a type that is not named has AWS's default. */
  readonly quotas: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

export interface EndpointSettings {
  /** How long an endpoint stays Creating or Updating. */
  readonly seconds: number;
  /** What then becomes of it. An update that fails is rolled back, as on AWS. */
  readonly outcome: "InService" | "Failed";
}

/** Makes one call fail, or wait. */
export interface Fault {
  /** `lambda:CreateFunction`. */
  readonly action: string;
  /** Which call of the action, from 1. */
  readonly nth: number;
  /** The error's code; without one the call only waits. */
  readonly code?: string;
  readonly message?: string;
  /** HTTP status; 400 unless told: the SDKs try again after 500 and more. */
  readonly status?: number;
  /** How long the call waits first. */
  readonly seconds?: number;
}

export const DEFAULT_SETTINGS: Settings = {
  endpoint: { seconds: 0, outcome: "InService" },
  quotas: {},
  faults: [],
};

/** The settings in force, shared by the gaps. */
export class CurrentSettings {
  value: Settings;

  constructor(private readonly initial: Settings) {
    this.value = initial;
  }

  change(settings: Partial<Settings>): void {
    this.value = { ...this.value, ...settings };
  }

  reset(): void {
    this.value = this.initial;
  }
}
