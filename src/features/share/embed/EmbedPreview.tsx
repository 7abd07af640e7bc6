import { useEffect, useRef } from 'react';
import { readHeight } from './readHeight.ts';

interface EmbedPreviewProps {
  src: string;
  title: string;
  /** Px. */
  width: number;
  height: number;
  onHeight: (height: number) => void;
}

/** The embed as an article of a given width will show it; tells the height that it asks for. */
export function EmbedPreview({ src, title, width, height, onHeight }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (!event.source || event.source !== frame.current?.contentWindow) return;
      const told = readHeight(event.data);
      if (told !== null) onHeight(told);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onHeight]);
  return (
    <div
      role="region"
      aria-label="Preview of the embed"
      tabIndex={0}
      className="-mx-2 mb-4 max-h-96 overflow-auto border border-line"
    >
      <iframe ref={frame} src={src} title={`Preview: ${title}`} width={width} height={height} className="block" />
    </div>
  );
}
