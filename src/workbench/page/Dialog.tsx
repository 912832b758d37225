// A dialog over the page, named by its title; Escape cancels. What it says and its buttons are the caller's.
import { type DialogHTMLAttributes, useLayoutEffect, useRef } from "react";

export interface DialogProps extends DialogHTMLAttributes<HTMLDialogElement> {
  /** Element ID of the title. */
  readonly titleId: string;
  readonly heading: string;
  readonly onCancel: () => void;
}

export function Dialog({ titleId, heading, onCancel, children, ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      {...rest}
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId}>{heading}</h2>
      {children}
    </dialog>
  );
}
