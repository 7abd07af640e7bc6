import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { resultShape } from '../../reader/resultWord.ts';
import type { NamedCouncil, Unit } from '../../reader/Unit.ts';
import type { Rule } from '../Rule.ts';

/** A result that follows its council's name as a sentence of its own: "Croydon. Labour gain from the Conservatives." */
export const bareResult: Rule = {
  id: 'bare-result',
  reads: [
    ['CROYDON. Labour gain from the Conservatives.', 'Croydon gain LAB from CON'],
    ['Kensington and Chelsea? Con hold. Next.', 'Kensington and Chelsea hold CON'],
    [
      'The borough results so far.\n\nBexley, Bromley, Harrow\n\nAll Conservative holds.',
      'Bexley hold CON; Bromley hold CON; Harrow hold CON',
    ],
  ],
  leaves: ['Croydon is next. Labour hope for a gain.', 'Labour holds\n\nExeter will be late.'],
  cannotReadYet: [],
  find: (sentence) => {
    const councils = councilsAbove(sentence);
    if (councils.length === 0 || sentence.isQuestion || sentence.discourse.ward !== null) return [];
    const main = sentence.main.filter(({ kind }) => !/[da|]/.test(kind));
    const result = readResult(main);
    if (result === null) return [];
    return councils.flatMap((council) => {
      const place = sentence.discourse.placeOf(council);
      return place === null ? [] : [toControlDraft(sentence, place, result.outcome, result.control, result.previous)];
    });
  },
};

// The one council of the sentence before; or all of a heading that is nothing but names.
function councilsAbove(sentence: ReadSentence): readonly NamedCouncil[] {
  const { before, councils } = sentence.discourse;
  if (before?.post !== sentence.post) return [];
  const shape = before.main
    .filter(({ kind }) => !/[d|.?:#\-!]/.test(kind))
    .map(({ kind }) => kind)
    .join('');
  const isHeading = shape === 'C' && sentence.paragraph - before.paragraph <= 1;
  if (isHeading) return before.main.find(({ kind }) => kind === 'C')?.councils ?? [];
  return before.paragraph === sentence.paragraph && councils.length === 1 ? councils : [];
}

interface Result {
  outcome: 'gain' | 'hold' | 'loss';
  control: Control | null;
  previous: Control | null;
}

function readResult(main: readonly Unit[]): Result | null {
  const shape = resultShape(main.filter(({ kind }) => kind !== ','));
  if (/^N[.!]?$/.test(shape)) return { outcome: 'loss', control: 'NOC', previous: null };
  const [first = null, second = null] = main.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  if (/^(P|N)T(P|N)[.!]?$/.test(shape)) {
    return second === null || first === second
      ? null
      : { outcome: second === 'NOC' ? 'loss' : 'gain', control: second, previous: first };
  }
  const match = /^(?:[Yx~]b)?(P|N|)([+=])(?:F([PN]))?(?:[.!&^]|$)/.exec(shape);
  if (match === null) return null;
  const noun = main.find(({ kind, holder }) => kind === 'G' && holder !== null);
  const holder = match[1] === '' ? (noun?.holder ?? null) : first;
  const from = match[3] === undefined ? null : match[1] === '' ? first : second;
  if (holder === null) return null;
  return match[2] === '='
    ? { outcome: 'hold', control: holder, previous: holder }
    : { outcome: 'gain', control: holder, previous: from };
}
