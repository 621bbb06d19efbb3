import { buildEntries } from "../bin/build.mjs";
import { MissingParts, type Settings, type Standin, startStandin } from "../src/index.js";

/** The stand-in, or undefined where this machine lacks a part: what is left out is said. */
export async function startForTests(
  settings: Partial<Settings> = {},
  env = process.env,
): Promise<Standin | undefined> {
  const { entries } = await buildEntries();
  try {
    return await startStandin({
      env,
      entries,
      settings,
      progress: (message) => console.log(message),
    });
  } catch (error) {
    if (!(error instanceof MissingParts) || env.PLUTO_REQUIRE_AWS_STANDIN === "1") throw error;
    console.warn(`Left out: ${error.message}`);
    return undefined;
  }
}

/** Changes how the stand-in behaves. */
export async function changeSettings(standin: Standin, settings: Partial<Settings>): Promise<void> {
  await fetch(`${standin.url}/_standin/settings`, {
    method: "PUT",
    body: JSON.stringify(settings),
  });
}

/** How often each action was called. */
export async function countCalls(standin: Standin): Promise<Record<string, number>> {
  const response = await fetch(`${standin.url}/_standin/calls`);
  return (await response.json()) as Record<string, number>;
}
