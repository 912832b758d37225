// `npm run soak [NAME]`: long searches for faults that are too slow for every run of the tests. Each prints how many cases it
// tried and fails with the first that is wrong; `npm run soak copies 50` runs one of them with 50 cases, `npm run soak copies 50 7`
// those of seed 7.
import { soakAgreement } from "./agreement";
import { soakCopies } from "./copies";
import { soakDamages } from "./damages";
import { soakFaults } from "./faults";
import { soakFuzz } from "./fuzz";
import { soakRollup } from "./rollup";
import { soakSchedules } from "./schedules";

/** A search over `count` cases; throws at the first fault. */
interface Soak {
  readonly about: string;
  readonly count: number;
  readonly run: (count: number, seed: number) => Promise<void>;
}

const soaks: Readonly<Record<string, Soak>> = {
  agreement: {
    about: "workbooks that LibreOffice, the host and the domain judge differently",
    count: 2000,
    run: soakAgreement,
  },
  copies: { about: "copies that leak", count: 300, run: soakCopies },
  rollup: { about: "workbooks of 10 learners in one", count: 200, run: soakRollup },
  damages: { about: "damages that lose something", count: 500, run: soakDamages },
  faults: {
    about: "operations broken off that a rerun does not complete",
    count: 99,
    run: soakFaults,
  },
  fuzz: { about: "malformed files that are not refused", count: 10_000, run: soakFuzz },
  schedules: { about: "two at once that lose or double an entry", count: 500, run: soakSchedules },
};

/** Seeds are whole numbers of this many at most. */
const seeds = 2 ** 31;

async function main([name, count, given]: readonly string[]): Promise<void> {
  const chosen = Object.entries(soaks).filter(([one]) => name === undefined || name === one);
  if (chosen.length === 0)
    throw new Error(`There is no soak “${name}”: choose ${Object.keys(soaks).join(", ")}.`);
  for (const [one, soak] of chosen) {
    const cases = count === undefined ? soak.count : Number(count);
    const seed = given === undefined ? Math.floor(Math.random() * seeds) : Number(given);
    const from = process.cpuUsage();
    await soak.run(cases, seed);
    const seconds = Math.round(process.cpuUsage(from).user / 1_000_000);
    console.log(
      `${one} (${soak.about}): ${cases} cases, seed ${seed}, none wrong, ${seconds} s of processor.`
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
