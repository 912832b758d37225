// Presses “Try the sample” in the pane as soon as it is there, so that the page's sample takes the very path of a person's.

const sampleButton = "[data-action=sample]";

/** Returns a function that stops waiting for the button. */
export function pressSample(frame: HTMLIFrameElement): () => void {
  const timer = setInterval(() => {
    const button = frame.contentDocument?.querySelector<HTMLButtonElement>(sampleButton);
    if (button === null || button === undefined || button.disabled) return;
    clearInterval(timer);
    button.click();
  }, 50);
  return () => clearInterval(timer);
}
