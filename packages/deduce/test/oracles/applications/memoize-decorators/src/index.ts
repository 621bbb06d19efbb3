import { Function } from "@plutolang/pluto";
import { Weather, weather } from "./weather.js";

class QuietWeather extends Weather {
  protected override async alert(): Promise<void> {}
}

const quiet = new QuietWeather();
quiet.unit = "f";

new Function(async (id: string) => weather().station(id), { name: "station" });
new Function(async (id: string, days: number) => weather().forecast(id, days), {
  name: "forecast",
});
new Function(async (id: string, value: number) => weather().record(id, value), { name: "record" });
new Function(async (id: string, value: number) => quiet.record(id, value), {
  name: "record-quietly",
});
