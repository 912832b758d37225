// A workbook that an add-in makes beside the open one. What opens it is whoever stands round the host; the host keeps none.
import { invalidArgument, itemNotFound } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { Seat } from "../state/seat";
import type { Workbook } from "../state/workbook";
import { textArgument } from "./argument";

interface Created {
  readonly seat: Seat;
  readonly id: string;
}

const created = declareClass<Created>("WorkbookCreated", {
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id } },
  methods: {
    Open: ({ seat, id }) => {
      const file = seat.created.get(id);
      if (file === undefined) throw itemNotFound(`the new workbook ${id}.`);
      seat.created.delete(id);
      for (const listener of [...seat.newWorkbookListeners]) listener(file);
    },
  },
});

/** Without a file, a blank workbook. */
export function createWorkbook({ seat }: Workbook, [base64]: readonly unknown[]) {
  const file = base64 === undefined ? null : bytesOf(textArgument(base64, "base64File"));
  const id = String(++seat.createdCount);
  seat.created.set(id, file);
  return created.of({ seat, id });
}

export function createdWorkbook({ seat }: Workbook, [id]: readonly unknown[]) {
  const known = textArgument(id, "id");
  if (!seat.created.has(known)) throw itemNotFound(`the new workbook ${known}.`);
  return created.of({ seat, id: known });
}

/** An .xlsx file is a ZIP archive; more is seen when it is opened. */
function bytesOf(base64: string): Uint8Array {
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0;
  if (!isBase64 || !base64.startsWith("UEsD"))
    throw invalidArgument("base64File is no .xlsx file in Base64.");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
