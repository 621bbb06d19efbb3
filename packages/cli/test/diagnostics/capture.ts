/** What is written to standard output meanwhile, which gets none of it; nor gets standard error. */
export async function capture(work: () => Promise<unknown>): Promise<string> {
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write] as const;
  let printed = "";
  stdout.write = ((chunk: unknown) => {
    printed += String(chunk);
    return true;
  }) as typeof stdout.write;
  stderr.write = (() => true) as typeof stderr.write;
  try {
    await work();
    return printed;
  } finally {
    [stdout.write, stderr.write] = writes;
  }
}
