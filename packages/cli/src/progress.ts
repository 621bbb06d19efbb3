import type { WriteStream } from "node:tty";

/** The news of one step. */
export interface Progress {
  /**
   * What goes on now.
   *
   * @param share of the whole, from 0 to 1, where it is known
   */
  update(text: string, share?: number): void;
  done(): void;
  failed(): void;
}

/** A spinner on a terminal; elsewhere a line for the step and one for each news. */
export async function showProgress(text: string, stream: WriteStream): Promise<Progress> {
  return isInteractive(stream) ? spinner(text, stream) : plainLines(text, stream);
}

export function isInteractive(stream: WriteStream): boolean {
  return stream.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;
}

async function spinner(text: string, stream: WriteStream): Promise<Progress> {
  const { default: createSpinner } = await import("yocto-spinner");
  const shown = createSpinner({ text, stream, handleSignals: false }).start();
  return {
    update(news, share) {
      shown.text = `${text} · ${news}${share === undefined ? "" : ` ${toPercent(share)}`}`;
    },
    done: () => void shown.success(text),
    failed: () => void shown.error(text),
  };
}

function plainLines(text: string, stream: WriteStream): Progress {
  let last = text;
  stream.write(`${text}\n`);
  return {
    update(news) {
      if (news !== last) stream.write(`  ${news}\n`);
      last = news;
    },
    done() {},
    failed() {},
  };
}

function toPercent(share: number): string {
  return `${Math.floor(Math.min(share, 1) * 100)} %`;
}
