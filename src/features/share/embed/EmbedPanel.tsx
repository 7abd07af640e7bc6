import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { manifestQuery } from '../../../dataset/queries.ts';
import { embedKinds, frameSnippet, scriptSnippet } from '../../../parts/embedSnippet.ts';
import { useLink } from '../../../url/useLink.ts';
import { CopyField } from '../CopyField.tsx';
import type { Shared } from '../Shared.ts';
import { toAbsolute, toFileAddress } from '../useAddresses.ts';
import { EmbedOptions, type Options } from './EmbedOptions.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { toEmbedPath } from './toEmbedPath.ts';
import type { EmbedChoices } from './useEmbedChoices.ts';

const widths = { article: 600, phone: 320 } as const; // px
const isNarrow = () => window.matchMedia('(max-width: 40rem)').matches;

/** A height in px, and the preview that it holds for. */
interface HeightOf {
  of: string;
  height: number;
}

/** The figure for an article: a live preview, the choices, and what to paste. */
export function EmbedPanel({ choices }: Shared & { choices: EmbedChoices }) {
  const { route, link } = useLink();
  const { data: manifest } = useQuery(manifestQuery);
  const [options, setOptions] = useState<Options>(() => ({
    id: choices.first,
    theme: link.theme,
    copy: 'newest',
    place: isNarrow() ? 'phone' : 'article',
    code: 'frame',
  }));
  const [told, setTold] = useState<HeightOf | null>(null);
  const [typed, setTyped] = useState<HeightOf | null>(null);
  const { id, theme, copy, place, code } = options;
  const data = copy === 'frozen' ? (manifest?.hash ?? null) : null;
  const path = toEmbedPath({ id, theme, data }, link, route, import.meta.env.BASE_URL);
  const of = `${place} ${path}`;
  const measured = told?.of === of ? told.height : embedKinds[id].height;
  const height = typed?.of === of ? typed.height : measured;
  const title = choices.options.find((option) => option.id === id)?.title ?? '';
  const snippet = { id, src: toAbsolute(path), title, height };
  const picture = toFileAddress(`pictures/embed/${id}.png`);
  return (
    <>
      <EmbedPreview
        key={of}
        src={path}
        title={title}
        width={widths[place]}
        height={height}
        onHeight={(each) => setTold({ of, height: each })}
      />
      <EmbedOptions
        choices={choices}
        options={options}
        onChange={(patch) => setOptions({ ...options, ...patch })}
        height={height}
        onHeight={(each) => setTyped(each === null ? null : { of, height: Math.min(10_000, Math.max(0, each)) })}
      />
      <CopyField
        label="Paste this into your page"
        text={
          code === 'frame'
            ? frameSnippet(snippet)
            : scriptSnippet({ ...snippet, picture, script: toFileAddress('embed.js') })
        }
        rows={6}
        action="Copy code"
      />
      <p className="text-14 text-quiet">
        It fills the width of the column that it stands in.{' '}
        {copy === 'frozen'
          ? 'A frozen copy shows the data of now for as long as this site keeps it, and says so when newer data exists.'
          : 'It shows the newest data of this site whenever it is opened.'}
      </p>
    </>
  );
}
