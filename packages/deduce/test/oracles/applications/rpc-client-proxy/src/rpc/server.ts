import type { Transport } from "./client.js";

export interface Service {
  readonly [name: string]: (...args: any[]) => Promise<unknown>;
}

export function inProcess(services: Readonly<Record<string, Service>>): Transport {
  return async ([service = "", method = ""], args) => {
    const found = services[service]?.[method];
    if (!found) throw new Error(`There is no ${service}.${method}.`);
    return found(...args);
  };
}
