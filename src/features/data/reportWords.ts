import type { Facts } from '../../domain/Dataset.ts';
import type { Gap } from '../../domain/Gap.ts';
import { partKinds } from '../../domain/DocumentText.ts';
import type { Report } from '../../domain/Report.ts';
import { formatNumber, plural } from '../../parts/formatChange.ts';

/** How much of all documents is of each part, in words: "posts 68%". */
const partWords: Record<(typeof partKinds)[number], string> = {
  post: 'posts',
  standfirst: 'summaries',
  headline: 'headlines',
  byline: 'bylines and times',
  caption: 'captions',
  boilerplate: 'boilerplate',
  unread: 'not read',
};
const problemWords: Record<string, string> = {
  'unread-result': 'looked like a result and no rule read it',
  'unresolved-council': 'named a council that could not be settled',
  'unresolved-ward': 'named a ward that could not be settled',
  'no-antecedent': 'spoke of “they” or “it” without saying of whom',
  'bad-figure': 'had a figure that cannot be right',
};
const gapWords: Record<Gap['kind'], [one: string, many: string]> = {
  'figure-missing': ['figure is announced and not in the copy', 'figures are announced and not in the copy'],
  'unresolved-council': ['council is named and could not be settled', 'councils are named and could not be settled'],
  'unresolved-ward': ['ward is named and could not be settled', 'wards are named and could not be settled'],
  'empty-post': ['post is empty in the copy', 'posts are empty in the copy'],
  'bad-sum': ['sum does not come out', 'sums do not come out'],
};

const percent = (share: number): string => (share > 0 && share < 0.005 ? 'under 1%' : `${formatNumber(share * 100)}%`);

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How the text of all documents was parted: "Of 19,366 characters: posts 68%, …". */
export function ledgerSentence({ documents }: Report): string {
  const all = documents.reduce((sum, { characters }) => sum + characters, 0);
  const shares = partKinds
    .map((kind) => ({ kind, length: documents.reduce((sum, { ledger }) => sum + ledger[kind], 0) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ kind, length }) => `${partWords[kind]} ${percent(length / all)}`);
  const none = documents.every(({ ledger }) => ledger.unread === 0) ? ' Nothing was left unread.' : '';
  return `Of ${plural(all, 'character')} in ${plural(documents.length, 'document')}: ${shares.join(', ')}.${none}`;
}

/** What could not be read or settled, a sentence a kind. */
export function problemSentences(report: Report): string[] {
  return [
    ...countBy(report.problems, ({ kind }) => kind).map(
      ([kind, count]) => `${plural(count, 'sentence')} ${problemWords[kind] ?? kind}.`,
    ),
    ...(report.conflicts.length > 0
      ? [`${plural(report.conflicts.length, 'time')}, documents say different things of one result.`]
      : []),
  ];
}

/** What these copies announce and do not hold, a sentence a kind. */
export const gapSentences = ({ gaps }: Facts): string[] =>
  countBy(gaps, ({ kind }) => kind).map(([kind, count]) => {
    const [one, many] = gapWords[kind as Gap['kind']];
    return `${formatNumber(count)} ${count === 1 ? one : many}.`;
  });
