import { CHUNK_BYTES, SET_UP_SYNCS } from "../../src/gateway/chunks";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "../support/open-host";

test.each([5, 60])(
  "plans for %i people are set up in few requests, and asked for again in few",
  async (count) => {
    const people = Array.from(
      { length: count },
      (_, index) => `Person ${index + 1},Coach ${index % 9}`
    );
    const table = readRosterText(`Name,Coach\n${people.join("\n")}\n`, "people.csv");
    const roster = readRoster(table, { told: [], dateOrder: null });
    const host = openHost();
    let bytes = 0;
    const answer = host.answer.bind(host);
    host.answer = (body, flags) => {
      const given = answer(body, flags);
      bytes += body.length + given.body.length;
      return given;
    };
    for (let run = 1; run <= 2; run += 1) {
      const before = host.faults.requestCount;
      bytes = 0;
      await setUpPlans({ roster, template: "skills", start: TODAY });
      // One more than syncs: the library lets go of the ranges that it kept.
      const most = SET_UP_SYNCS + Math.ceil(bytes / CHUNK_BYTES) + 1;
      expect(host.faults.requestCount - before).toBeLessThanOrEqual(most);
    }
  }
);
