// `npm run bench [-- NAME] [-- --large]`: prints how long the benchmarks take. A new one is added to the list; nothing here is asserted.
import { measureInto, yardstick, type Benchmark, type Step } from "./benchmark";
import { workbookBenchmark } from "./workbook";

const benchmarks: readonly Benchmark[] = [workbookBenchmark];

const usual = { measures: 600, readingsEach: 26 };
const large = { measures: 3000, readingsEach: 52 };

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const size = words.includes("--large") ? large : usual;
  const names = words.filter((word) => !word.startsWith("--"));
  const unit = Math.min(yardstick(), yardstick(), yardstick());
  console.log(
    `${size.measures} measures × ${size.readingsEach} check-ins, Node ${process.versions.node}; ratio 1 = ${unit.toFixed(3)} s, a million numbers sorted.`
  );
  for (const { name, run } of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    const steps: Step[] = [];
    await run(size, measureInto(steps, unit));
    console.log(`\n${name.padEnd(30)} processor s   clock s     ratio`);
    for (const step of steps) {
      const figures = [step.processor, step.clock].map((value) => value.toFixed(3).padStart(10));
      console.log(
        `  ${step.name.padEnd(28)} ${figures.join("")}${step.ratio.toFixed(1).padStart(10)}`
      );
    }
  }
  console.log(`\nmost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

void main();
