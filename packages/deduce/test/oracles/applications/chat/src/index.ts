import { Function, KVStore } from "@plutolang/pluto";
import { Conversation } from "./conversation.js";
import { isLanguage, type Language, translate } from "./messages.js";

const settings = new KVStore("settings");

async function languageOf(user: string): Promise<Language> {
  const language = (await settings.get(user)) ?? "en";
  return isLanguage(language) ? language : "en";
}

new Function(
  async function* (user: string, text: string) {
    const language = await languageOf(user);
    if (!text) {
      yield translate(language, "empty");
      return;
    }
    yield translate(language, "greeting", user);
    yield* (await Conversation.load(user)).say(text);
  },
  { name: "chat", timeout: 600 },
);

new Function(
  async (user: string, language: string) => {
    if (!isLanguage(language)) throw new Error(`${language} is not spoken here.`);
    await settings.set(user, language);
  },
  { name: "set-language" },
);
