import { WorkbookError } from "../../src/gateway/error";
import { openHost } from "../support/open-host";
import { differences, items, rowsOf, setUp } from "../support/set-up";
import { smallSpec } from "../support/small-spec";

const wanted = smallSpec();
/** Two chunks of rows, so that a request between chunks fails too. */
const rows = items(110).map((row) => ({ ...row, Title: "word ".repeat(6000) }));
const ids = items(110).map((row) => row["Id"]);

/** All but the last, by which the library lets go of kept ranges: it repeats that one by itself. */
async function requestsOfASetUp(): Promise<number> {
  const host = openHost();
  await setUp(wanted, { Items: rows });
  return host.faults.requestCount - 1;
}

test.each([
  ["nothing of it was carried out", false],
  ["it was carried out and only the answer was lost", true],
])(
  "whichever request of a set-up fails (%s), the next run completes the workbook, and no row is lost or doubled",
  async (_, afterCarriedOut) => {
    const requests = await requestsOfASetUp();
    expect(requests).toBeGreaterThan(5);
    for (let failing = 1; failing <= requests; failing += 1) {
      const host = openHost();
      host.faults.failRequest(failing, { code: "GeneralException", afterCarriedOut });
      await expect(setUp(wanted, { Items: rows })).rejects.toBeInstanceOf(WorkbookError);
      await setUp(wanted, { Items: rows });
      expect([failing, (await rowsOf(wanted, "Items")).map(({ Id }) => Id)]).toEqual([
        failing,
        ids,
      ]);
      expect([failing, await differences(wanted)]).toEqual([failing, []]);
    }
  }
);

test.each([
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["AccessDenied", "protected"],
  ["FilteredRangeConflict", "filtered"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ServiceNotAvailable", "offline"],
  ["ItemNotFound", "itemNotFound"],
  ["ApiNotFound", "apiNotSupported"],
  ["NotImplemented", "notModelled"],
  ["SomethingNew", "unknown"],
])(
  "Excel's %s leaves the gateway as %s, with Excel's own error as its cause",
  async (code, ours) => {
    const host = openHost();
    host.faults.failRequest(1, { code });
    await expect(setUp(wanted)).rejects.toMatchObject({
      name: "WorkbookError",
      code: ours,
      cause: { code },
    });
  }
);
