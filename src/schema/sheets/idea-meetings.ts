// The sheet of ideas meetings: when they were held, how many ideas were taken up, and by when the next is due. Nothing counts by who led one.
import { meetingStates, mostWeeks, usualWeeks } from "../../domain/idea-meeting";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { columnsOf } from "./columns";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat, dateFormat } from "./look";
import { tableSheet } from "./table-sheet";

export const meetingWord = wordOf("MeetingState", meetingStates);

/** `nextMeetingBy` of the domain. */
const byFormula: Template = (() => {
  const isRhythm = `IF(${isNumber("{Weeks}")},AND({Weeks}>=1,{Weeks}<=${mostWeeks}),FALSE)`;
  const isAgreed = `IF(${isDay("{Next}")},INT({Next})>INT({On}),FALSE)`;
  return `=IF(${isDay("{On}")},IF(${isAgreed},INT({Next}),INT({On})+7*IF(${isRhythm},INT({Weeks}),${usualWeeks})),"")`;
})();

/** `meetingState` of the domain. */
const stateFormula: Template = (() => {
  const last = 'INT(MAXIFS({IdeaMeetings.On},{IdeaMeetings.On},"<"&(Aimline.Day+1)))';
  const ofLast = `IF(Aimline.Day>{By},${meetingWord("overdue")},${meetingWord("current")})`;
  return `=IF({By}="","",IF(INT({On})>Aimline.Day,${meetingWord("planned")},IF(INT({On})<${last},${meetingWord("followed")},${ofLast})))`;
})();

export function ideaMeetingsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("IdeaMeetings", "MeetingId", headers.IdeaMeetings);
  const columns = [
    input("MeetingId", { width: 12 }),
    day("On", messages.date),
    input("LedBy", { width: 22 }),
    input("TakenUp", {
      width: 16,
      align: "center",
      validation: { kind: "number", min: 0, message: messages.number },
    }),
    day("Next", messages.date),
    input("Weeks", {
      width: 14,
      align: "center",
      validation: { kind: "number", min: 1, max: mostWeeks, message: messages.positive },
    }),
    input("Note", { width: 50, wrap: true }),
    computed("By", byFormula, { width: 14, numberFormat: dateFormat, align: "center" }),
    computed("State", stateFormula, { width: 18 }),
  ];
  return tableSheet("IdeaMeetings", words, columns, [
    ...alertFormats("State", { alarm: [meetingWord("overdue")] }),
    ...computedFormat(columns, ["State"]),
  ]);
}
