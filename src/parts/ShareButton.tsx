import { useState } from 'react';

/** Hands on the link of what is on the screen: the share sheet where a phone has one, else the clipboard. `figure` is the id of the figure that the link should point at. */
export function ShareButton({ figure, title }: { figure?: string; title?: string }) {
  const [said, setSaid] = useState('');
  const share = async () => {
    const url = new URL(document.location.href);
    url.hash = figure ?? '';
    const data = { title: title ?? document.title, url: url.href };
    try {
      if (window.matchMedia('(pointer: coarse)').matches && 'share' in navigator) await navigator.share(data);
      else {
        await navigator.clipboard.writeText(url.href);
        setSaid('Link copied');
        setTimeout(() => setSaid(''), 3000);
      }
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!isCancelled) setSaid('Copying is not allowed here: copy the address from the address bar');
    }
  };
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-label={title ? `Share ${title}` : undefined}
        onClick={() => void share()}
      >
        Share
      </button>
      <span role="status" className="text-14 text-quiet">
        {said}
      </span>
    </>
  );
}
