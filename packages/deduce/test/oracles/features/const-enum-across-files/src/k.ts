export const enum K { One, Two }

