/** How far a slow step has come. `done` and `total` are in bytes, and absent where none are counted. */
export interface ProgressEvent {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
}

export type Progress = (event: ProgressEvent) => void;
