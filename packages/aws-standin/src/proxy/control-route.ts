import { type Route, readAll } from "./proxy.js";
import type { CurrentSettings, Settings } from "./settings.js";

export interface Control {
  readonly settings: CurrentSettings;
  calls(): Record<string, number>;
  reset(): void;
  readonly motoPort: number;
}

/**
 * What tests say to the stand-in itself: `PUT /_standin/settings` changes some of the settings,
 * `GET /_standin/calls` counts the calls by action, `POST /_standin/reset` empties the account.
 */
export function controlRoute(control: Control): Route {
  return async (request, response) => {
    const asked = `${request.method} ${request.url}`;
    if (!request.url?.startsWith("/_standin/")) return false;
    if (asked === "PUT /_standin/settings") {
      control.settings.change(JSON.parse((await readAll(request)).toString()) as Partial<Settings>);
    } else if (asked === "POST /_standin/reset") {
      control.reset();
      await fetch(`http://127.0.0.1:${control.motoPort}/moto-api/reset`, { method: "POST" });
    } else if (asked !== "GET /_standin/calls") {
      response.writeHead(404).end();
      return true;
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(control.calls()));
    return true;
  };
}
