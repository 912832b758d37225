// What every part of More is given.
import type { Desk } from "../../usecases/read-desk";
import type { Me } from "../me";

export interface MorePartProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  /** Called after the workbook was changed. */
  readonly onWritten: () => void;
}
