import { composeLens, prop } from "./fp/lens.js";

export interface Settings {
  readonly theme: { readonly dark: boolean; readonly size: number };
  readonly locale: string;
}

export const theme = prop<Settings>()("theme");
export const size = composeLens(theme, prop<Settings["theme"]>()("size"));
export const locale = prop<Settings>()("locale");
export const initial: Settings = { theme: { dark: false, size: 12 }, locale: "en" };
