import { readHostParams } from '../../../url/readHostParams.ts';
import { asksForHeight, toHeightMessages } from './heightMessages.ts';

const GRACE_MS = 700; // for the host to answer before the content fits itself to the frame

interface Parts {
  /** All that the embed shows: its height is what the host is told. */
  content: HTMLElement;
  /** The part that shrinks, and scrolls where it can't shrink further, when the frame is too low. */
  body: HTMLElement;
}

/** Tells the host the height of the content when it changes and when it asks; where no host answers, marks the document `data-fit`, so that nothing is cut off. Returns how to stop. */
export function keepHeight({ content, body }: Parts, id: string): () => void {
  const root = document.documentElement;
  if (window.parent === window) return () => undefined;
  let told = 0;
  let grace: ReturnType<typeof setTimeout> | undefined;

  const fit = (isFit: boolean) => {
    root.toggleAttribute('data-fit', isFit);
    if (body.scrollHeight > body.clientHeight + 1) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
  };
  const tell = () => {
    for (const message of toHeightMessages(told, readHostParams(), id)) window.parent.postMessage(message, '*');
  };
  const measure = () => {
    const wasFit = root.hasAttribute('data-fit');
    const scrolled = body.scrollTop;
    root.removeAttribute('data-fit');
    const natural = Math.ceil(content.getBoundingClientRect().height);
    const frame = window.innerHeight;
    const isTooLow = frame > 0 && natural > frame + 1;
    fit(isTooLow && wasFit);
    body.scrollTop = scrolled;
    if (natural > 0 && natural !== told) {
      told = natural;
      tell();
    }
    clearTimeout(grace);
    if (isTooLow && !wasFit) grace = setTimeout(() => fit(true), GRACE_MS);
  };
  const onMessage = (event: MessageEvent) => {
    if (event.source === window.parent && asksForHeight(event.data)) tell();
  };

  const observer = new ResizeObserver(measure);
  observer.observe(content);
  for (const child of body.children) observer.observe(child);
  window.addEventListener('resize', measure);
  window.addEventListener('load', tell);
  window.addEventListener('hashchange', tell); // WordPress names its secret after the load
  window.addEventListener('message', onMessage);
  measure();
  return () => {
    observer.disconnect();
    clearTimeout(grace);
    window.removeEventListener('resize', measure);
    window.removeEventListener('load', tell);
    window.removeEventListener('hashchange', tell);
    window.removeEventListener('message', onMessage);
  };
}
