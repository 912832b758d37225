// Where somebody is in the tour. That it was offered or is over is kept on this device only, never in the workbook; no name is kept.
import { useState } from "react";
import type { Device } from "./me";

/** "offered" until it is taken or refused; the number of the step that is shown, from 0; null otherwise. */
export type TourStand = "offered" | number | null;

export interface Tour {
  readonly stand: TourStand;
  /** Once on each device. */
  readonly offer: () => void;
  readonly goTo: (step: number) => void;
  readonly end: () => void;
}

export function useTour(device: Device): Tour {
  const [stand, setStand] = useState<TourStand>(() =>
    device.read() === "offered" ? "offered" : null
  );
  return {
    stand,
    offer: () => {
      if (device.read() === "over") return;
      device.write("offered");
      setStand("offered");
    },
    goTo: setStand,
    end: () => {
      device.write("over");
      setStand(null);
    },
  };
}
