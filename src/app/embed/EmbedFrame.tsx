import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { embedKinds } from '../../parts/embedSnippet.ts';
import { useLink } from '../../url/useLink.ts';
import type { EmbedId } from '../../url/route.ts';
import { keepHeight } from './height/keepHeight.ts';

interface EmbedFrameProps {
  id: EmbedId;
  /** Where the figures come from and as at when, in one line. */
  source: string;
  /** What a reader must know of the copy: that newer data exists, or that a copy is gone. */
  note?: string | null;
  children: ReactNode;
}

/** The frame of an embed: the figure, and one line with its source, its time and the way to the explorer. */
export function EmbedFrame({ id, source, note, children }: EmbedFrameProps) {
  const { href, problems } = useLink();
  const content = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (content.current && body.current) return keepHeight({ content: content.current, body: body.current }, id);
  }, [id]);
  return (
    <div ref={content} className="embed">
      <main ref={body} className="embed-body" aria-label="Figure" tabIndex={id === 'timeline' ? 0 : undefined}>
        <h1 className="sr-only">Declared: {embedKinds[id].label.toLowerCase()}</h1>
        <div>{children}</div>
      </main>
      <footer className="embed-line">
        {note ? <p>{note}</p> : null}
        {problems.length > 0 ? <p>Part of this embed’s link was not read: {problems.join('; ')}.</p> : null}
        <p>
          {source} ·{' '}
          <a className="link whitespace-nowrap" href={href()} data-explore="">
            Explore <span aria-hidden="true">↗</span>
          </a>
        </p>
      </footer>
    </div>
  );
}
