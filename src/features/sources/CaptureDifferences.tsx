import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { documentQuery } from '../../dataset/queries.ts';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { plural } from '../../parts/formatChange.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { compareCaptures, type Compared } from './compareCaptures.ts';

interface CaptureDifferencesProps {
  document: DocumentText;
  /** "capture 1". */
  own: string;
  other: { id: string; label: string };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Paragraph({ each, isFirst, own, other }: { each: Compared; isFirst: boolean; own: string; other: string }) {
  if (each.side === 'changed') {
    return (
      <>
        <p className="text-12 text-quiet">In other words</p>
        <p className="font-serif wrap-anywhere">
          {each.words.map(({ side, text }, index) =>
            side === 'both' ? (
              <span key={index}>{text}</span>
            ) : side === 'a' ? (
              <del key={index} className="text-quiet">
                {text}
              </del>
            ) : (
              <ins key={index} className="font-semibold">
                {text}
              </ins>
            ),
          )}
        </p>
      </>
    );
  }
  return (
    <>
      {/* Said once for a run of them, and to those who do not see the runs each time. */}
      <p className={isFirst ? 'text-12 text-quiet' : 'sr-only'}>Only in {each.side === 'a' ? own : other}</p>
      <p className="font-serif wrap-anywhere">{each.text}</p>
    </>
  );
}

/** What this capture has that another lacks, and the other way round, word by word where a paragraph was changed. */
export function CaptureDifferences({ document, own, other }: CaptureDifferencesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...documentQuery(other.id), enabled: isOpen });
  const result = useMemo(() => (data ? compareCaptures(document, data) : null), [document, data]);
  const differing = result?.paragraphs.filter(({ side }) => side !== 'both') ?? [];
  return (
    <details
      ref={(element) => {
        if (element?.open) setIsOpen(true); // opened while the page was still static
      }}
      className="disclosure border-t border-line py-2"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>Compared with {other.label}</summary>
      {error ? (
        <ErrorState
          title={error.message}
          hint="The captures cannot be compared without it."
          onRetry={() => void refetch()}
        />
      ) : null}
      {isOpen && !result && !error ? <Skeleton label="the other capture" className="mt-2 h-40" /> : null}
      {result ? (
        <>
          <p className="mt-2 max-w-[68ch] text-14">
            {plural(result.counts.both, 'paragraph')} in both, {result.counts.onlyA} only in {own},{' '}
            {result.counts.onlyB} only in {other.label}, {result.counts.changed} in other words. Calls for donations and
            other boilerplate are left out.
          </p>
          {differing.length === 0 ? (
            <p className="mt-2 text-14">{capitalised(own)} says the same, word for word.</p>
          ) : null}
          <ol className="mt-2 grid max-w-[68ch] gap-3">
            {differing.map((each, index) => (
              <li
                key={index}
                className={`border-l-4 pl-3 ${each.side === 'a' ? 'border-ink' : each.side === 'b' ? 'border-line' : 'border-dashed border-edge'}`}
              >
                <Paragraph
                  each={each}
                  isFirst={differing[index - 1]?.side !== each.side}
                  own={own}
                  other={other.label}
                />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </details>
  );
}
