import { formatDay } from '../../parts/formatTime.ts';

/** What a citation is made of. */
export interface Cited {
  title: string;
  /** The election: its name and ISO day. */
  election: { name: string; date: string };
  /** "Source: … · as at …". */
  source: string;
  /** The hash of the dataset. */
  hash: string;
  url: string;
  /** The reader's own day: local ISO date. */
  accessed: string;
}

/** The in-line and the full form of a citation. The hash names the very data, since a page may show newer data tomorrow. */
export function toCitation(cited: Cited): { inline: string; full: string } {
  const { election, url } = cited;
  const data = `data ${cited.hash.slice(0, 12)}`;
  const title = cited.title.replace(/[.\s]+$/, '');
  const source = cited.source.replace(' · ', ', ');
  return {
    inline: `(Declared, ${election.date.slice(0, 4)}, ${data})`,
    full: `Declared. “${title}.” ${election.name}, ${formatDay(election.date)}. ${source}; ${data}. ${url} (accessed ${formatDay(cited.accessed)}).`,
  };
}
