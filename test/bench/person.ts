// `npm run bench:person`: how long a person needs for the two jobs of test/support/human-runs.ts, with the waiting that is measured here and now.
// The pane in Chromium on the workbench, so opening the pane counts as waiting; Excel's own slowness does not.
import { type Hand, secondsOf } from "../support/human-hand";
import { checkInTwelve, newcomer } from "../support/human-runs";
import { openStage } from "../support/pane-stage";

function tell(job: string, hand: Hand): void {
  const counted = hand.counted();
  const { keys, clicks, decisions, words } = counted;
  const [busy, waited] = [secondsOf(counted), hand.waited()];
  console.log(
    `${job}: ${keys} keys, ${clicks} clicks, ${decisions} decisions, ${words} words read: ` +
      `${busy.toFixed(1)} s, and ${waited.toFixed(1)} s of waiting: ${(busy + waited).toFixed(1)} s`
  );
}

async function main(): Promise<void> {
  const stage = await openStage("en");
  try {
    tell("Twelve measures checked in", await checkInTwelve(stage));
    tell("Empty workbook to who is stalled, three learners", await newcomer(stage));
  } finally {
    await stage.close();
  }
}

void main();
