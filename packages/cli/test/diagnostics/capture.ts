/**
 * What is written to standard output meanwhile, which gets none of it; nor gets standard error. The
 * process seems to have no terminal.
 */
export async function capture(work: () => Promise<unknown>): Promise<string> {
  const { stdin, stdout, stderr } = process;
  const before = [stdout.write, stderr.write, stdin.isTTY] as const;
  let printed = "";
  stdout.write = ((chunk: unknown) => {
    printed += String(chunk);
    return true;
  }) as typeof stdout.write;
  stderr.write = (() => true) as typeof stderr.write;
  stdin.isTTY = false;
  try {
    await work();
    return printed;
  } finally {
    [stdout.write, stderr.write, stdin.isTTY] = before;
  }
}
