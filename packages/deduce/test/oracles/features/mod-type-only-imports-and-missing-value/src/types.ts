export interface Cfg { n: number }
export type Other = number;

