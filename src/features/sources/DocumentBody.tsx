import { memo } from 'react';
import { MarkedText } from '../../parts/quotation/MarkedText.tsx';
import { partLook, partName } from './partWords.ts';
import type { ShownPart } from './toSourceModel.ts';

interface DocumentBodyProps {
  parts: readonly ShownPart[];
  /** The fact and the post that the link names. */
  fact: string | null;
  post: string | null;
}

/** The whole text of a document, part by part, with the words of every fact marked as links. */
export const DocumentBody = memo(function DocumentBody({ parts, fact, post }: DocumentBodyProps) {
  return (
    <div className="min-w-0">
      {parts.map(({ kind, text, start, marks, opensPost, isNewKind }) => (
        <div
          key={start}
          id={opensPost ? `post-${opensPost}` : undefined}
          className={`scroll-mt-4 ${opensPost ? 'border-t border-line pt-3' : ''} ${opensPost !== null && opensPost === post ? 'border-l-4 border-l-accent pl-3' : ''}`}
        >
          {isNewKind && kind !== 'post' && kind !== 'byline' ? (
            <p className="mt-2 text-12 text-quiet">{partName[kind]}</p>
          ) : null}
          <p dir="auto" className={`mb-3 wrap-anywhere whitespace-pre-line ${partLook[kind]}`}>
            <MarkedText
              text={text}
              marks={marks}
              current={fact}
              factClass="scroll-mt-32 bg-mark underline decoration-dotted decoration-quiet underline-offset-4 hover:decoration-solid aria-[current]:outline-2 aria-[current]:outline-accent"
            />
          </p>
        </div>
      ))}
    </div>
  );
});
