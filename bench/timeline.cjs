// Loaded before `pluto`: when it ends, prints how long each of its stages took, in milliseconds.
const { performance } = require("node:perf_hooks");

process.on("exit", () => {
  const { bootstrapComplete } = performance.nodeTiming;
  const steps = performance.getEntriesByType("measure");
  const spent = (name) =>
    steps
      .filter((each) => each.name === `pluto:${name}`)
      .reduce((sum, { duration }) => sum + duration, 0);
  const first = Math.min(...steps.map(({ startTime }) => startTime));
  const stages = {
    "process start": bootstrapComplete,
    "loading Pluto and the parser": first - bootstrapComplete,
    parsing: spent("parse"),
    "reading and lowering": spent("read") - spent("parse"),
    "analysis: modules": spent("run modules"),
    "analysis: functions": spent("follow functions"),
  };
  const named = Object.values(stages).reduce((sum, each) => sum + each, 0);
  const whole = performance.now();
  process.stderr.write(
    JSON.stringify({ ...stages, "printing, and the rest": whole - named, whole }),
  );
});
