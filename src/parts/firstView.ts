const LATEST_MS = 4000; // where nothing says that it was drawn

let tell: () => void = () => undefined;
const drawn = new Promise<void>((resolve) => {
  tell = resolve;
});
let isWatched = false;

/** Says that what a reader sees first is on the screen. */
export const markFirstViewDrawn = (): void => tell();

/** Waits until the first view is on the screen, or the reader touches, types or tabs: so that what is not seen at once does not stand in its way. */
export function afterFirstView(): Promise<void> {
  if (!isWatched && typeof window !== 'undefined') {
    isWatched = true;
    for (const event of ['pointerdown', 'keydown', 'focusin']) {
      window.addEventListener(event, markFirstViewDrawn, { once: true, passive: true });
    }
    setTimeout(markFirstViewDrawn, LATEST_MS);
  }
  return drawn;
}
