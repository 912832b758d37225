// What one screen of the pane is to those that look at all of them (pictures, accessibility): how it is opened, in which states.
import type { PaneStage, StageBook } from "../pane-stage";

export type Steps = (stage: PaneStage) => Promise<void>;

export interface PaneScreen {
  /** As the file of its picture is called. */
  readonly name: string;
  /** The workbook in which it has something to show; the full one unless said. */
  readonly book?: StageBook;
  readonly data: Steps;
  /** The data get there by writing into the workbook, which is opened anew afterwards. */
  readonly isWriting?: boolean;
  /** With nothing to show. A form, a preview and a text have no such state. */
  readonly empty?: {
    readonly book: StageBook;
    /** Who sits there, as the device keeps it: "coach L01" has no plans. */
    readonly me?: string;
    readonly steps: Steps;
  };
  /** What the screen asks of Excel: held it is busy, failed it is in error. What only shows words asks nothing. */
  readonly asks?: { readonly before: Steps; readonly press: Steps };
}
