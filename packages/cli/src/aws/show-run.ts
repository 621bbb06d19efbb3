import type { WriteStream } from "node:tty";
import type { Report } from "@plutolang/provision";
import { createLogUpdate } from "log-update";
import pico from "picocolors";
import { usesColor } from "../output.js";
import { isInteractive } from "../progress.js";
import { describeNews, describeRun } from "./describe-run.js";
import { RunState } from "./run-state.js";
import { toDuration } from "./words.js";

/** How a run is shown while it lasts. */
export interface ShownRun {
  readonly report: Report;
  /** A remark above what goes on. */
  note(text: string): void;
  done(): void;
  failed(): void;
}

/** A live tree on a terminal; elsewhere a line for each news. */
export function showRun(title: string, stream: WriteStream): ShownRun {
  return isInteractive(stream) ? liveTree(title, stream) : plainLines(title, stream);
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

function liveTree(title: string, stream: WriteStream): ShownRun {
  const colors = pico.createColors(usesColor(stream));
  const state = new RunState();
  const start = Date.now();
  const screen = createLogUpdate(stream, { showCursor: true });
  const draw = () => {
    const now = Date.now();
    const frame = frames[Math.floor(now / 100) % frames.length] ?? "";
    const heading = `${colors.cyan(frame)} ${title} ${colors.dim(toDuration(now - start))}`;
    screen(`${heading}\n${describeRun(state, { now, frame }, colors)}`);
  };
  const timer = setInterval(draw, 100);
  const note = (text: string) => {
    screen.clear();
    stream.write(`${text}\n`);
    draw();
  };
  return {
    report(event) {
      state.apply(event, Date.now());
      if (event.type === "message" && event.severity === "warning") note(event.text);
    },
    note,
    done() {
      clearInterval(timer);
      screen.clear();
      const took = colors.dim(toDuration(Date.now() - start));
      stream.write(`${colors.green("✔")} ${title} ${took}\n`);
    },
    failed() {
      clearInterval(timer);
      draw();
      screen.done();
    },
  };
}

/** How often plain lines say that something is still going on, in milliseconds. */
const reminder = 60_000;

function plainLines(title: string, stream: WriteStream): ShownRun {
  const state = new RunState();
  const write = (text: string) => void stream.write(`  ${text}\n`);
  stream.write(`${title}\n`);
  const timer = setInterval(() => {
    const now = Date.now();
    for (const each of state.running()) {
      write(`${describeNews(each)}, for ${toDuration(now - each.since)} so far`);
    }
  }, reminder);
  const end = () => clearInterval(timer);
  return {
    report(event) {
      const before = state.step;
      const news = state.apply(event, Date.now());
      if (news !== undefined && isNews(news)) write(describeNews(news));
      if (event.type === "step" && event.text !== before) write(event.text);
      if (event.type === "message" && event.severity === "warning") write(event.text);
    },
    note: write,
    done: end,
    failed: end,
  };
}

/** Every end, and the beginnings of what is known to take long. */
function isNews({ state, resource }: { state: string; resource: { type: string } }): boolean {
  return state !== "running" || resource.type.endsWith(":Endpoint");
}
