const en = {
  greeting: (name: string) => `Hello, ${name}!`,
  empty: () => "Say something.",
};
type Messages = { readonly [Key in keyof typeof en]: (typeof en)[Key] };

const zh: Messages = {
  greeting: (name) => `你好，${name}！`,
  empty: () => "请说点什么。",
};

const languages = { en, zh } as const;
export type Language = keyof typeof languages;
export const isLanguage = (text: string): text is Language => text in languages;

export function translate<Key extends keyof Messages>(
  language: Language,
  key: Key,
  ...args: Parameters<Messages[Key]>
): string {
  const message = languages[language][key] as (...args: unknown[]) => string;
  return message(...args);
}
