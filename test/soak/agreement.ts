// Generated workbooks, each of other rows: the domain code, the workbench's host and LibreOffice without cached values must judge every
// measure and plan alike. Small workbooks, since what matters is their number; LibreOffice takes many in one run.
import { generatedAsOf } from "../support/generated-rows";
import type { Disagreement } from "../support/agreement-case";
import { agreementCase, disagreement } from "../support/agreement-case";
import { allByLibreOffice, byHost, readerOf } from "../support/calculated";

const inOneRun = 50;
/** Measures of the smallest workbook, and how many sizes there are above it. */
const [least, sizes] = [1, 12] as const;

/** @throws Error with the seeds of the workbooks that are judged differently, and what differs */
export async function soakAgreement(count: number, seed: number): Promise<void> {
  const wrong: string[] = [];
  let measures = 0;
  for (let done = 0; done < count; done += inOneRun) {
    const cases = Array.from({ length: Math.min(inOneRun, count - done) }, (_, index) => {
      const own = seed + done + index;
      const size = least + (own % sizes);
      measures += size;
      return { own, size, one: agreementCase(own, size) };
    });
    const readers = await allByLibreOffice(cases.map(({ one }) => one.book));
    for (const [index, { own, size, one }] of cases.entries()) {
      const found = (who: string, differing: Disagreement): void => {
        const lines = Object.values(
          differing as unknown as Record<string, readonly string[]>
        ).flat();
        if (lines.length === 0) return;
        wrong.push(`seed ${own}, ${size} measures, ${who}: ${lines.slice(0, 3).join("; ")}`);
        console.log(wrong[wrong.length - 1]);
      };
      const reader = readers[index];
      if (reader === undefined) throw new Error("LibreOffice lost a workbook.");
      found("LibreOffice", disagreement(one, reader));
      found("host", disagreement(one, readerOf(byHost(one.book, generatedAsOf))));
    }
    console.log(`${done + cases.length} workbooks, ${measures} measures; ${wrong.length} wrong.`);
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
