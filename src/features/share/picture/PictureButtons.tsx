import { useState } from 'react';
import { useLink } from '../../../url/useLink.ts';
import { saveFile } from '../download/saveFile.ts';
import type { SharedFigure } from '../../../parts/share/ShareContext.ts';
import type { PictureOf } from './toFrame.ts';
import { toPictureSvg } from './toPictureSvg.ts';
import { toPng } from './toPng.ts';

interface PictureButtonsProps {
  figure: SharedFigure;
  source: string;
  link: string;
  /** The name of the files, without their ending. */
  name: string;
}

/** The figure as a picture: to keep, as SVG or PNG, or on the clipboard. */
export function PictureButtons({ figure, source, link, name }: PictureButtonsProps) {
  const { theme } = useLink().link;
  const [said, setSaid] = useState('');
  const { id, title, summary, table, pictured } = figure;
  const draw = () => {
    const picture: PictureOf = { id, title, summary, source, link, table: pictured ? pictured() : table('shown') };
    return toPictureSvg(picture);
  };
  const run = async (what: string, make: () => Promise<void>) => {
    setSaid('Drawing…');
    try {
      await make();
      setSaid(what);
    } catch (error) {
      setSaid(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const saveSvg = async () => saveFile(`${name}.svg`, (await draw()).text, 'image/svg+xml');
  const savePng = async () => saveFile(`${name}.png`, await toPng(await draw()), 'image/png');
  // The promise itself is handed over, since Safari wants the call at the press.
  const copy = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': draw().then(toPng) })]);
  return (
    <>
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => void run('Saved', savePng)}>
          PNG
        </button>
        <button type="button" className="button" onClick={() => void run('Saved', saveSvg)}>
          SVG
        </button>
        {typeof ClipboardItem === 'undefined' ? null : (
          <button type="button" className="button" onClick={() => void run('Picture copied', copy)}>
            Copy picture
          </button>
        )}
      </p>
      <p role="status" className="mt-1 min-h-5 text-14 text-quiet">
        {said}
      </p>
      <p className="text-14 text-quiet">
        As it is on the screen, {theme === 'system' ? 'in your colours' : `in ${theme} colours`}, with its title, source
        and link.
      </p>
    </>
  );
}
