import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { atPresent } from '../../../reader/holders/readHolders.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const noMajority: Rule = {
  id: 'no-majority',
  doc: '"Nobody is in overall control of X now", "no party has a majority in X any more", "X still has no majority party".',
  reads: [
    ['Nobody is in overall control of Derby now.', 'Derby loss NOC from -'],
    ['No party has a majority in Colchester still.', 'Colchester hold NOC'],
    ['Still no overall control in Portsmouth', 'Portsmouth hold NOC'],
    ['The last seats are in from Stroud. Still no overall control.', 'Stroud hold NOC'],
    ['Pendle will go on as it was: still no overall control.', 'Pendle hold NOC'],
    ['In Stroud no party had a majority and none of them has one now.', 'Stroud hold NOC'],
    ['No party has a majority in Stroud, exactly as before.', 'Stroud hold NOC'],
    ['No overall control again in Conwy and Wrexham.', 'Conwy hold NOC; Wrexham hold NOC'],
  ],
  leaves: ['No party has a majority in Colchester.', 'No party had a majority in Derby before.'],
  cannotReadYet: ['No party has a majority in Colchester.'],
  needs: unitOf('N'),
  find: (sentence) => {
    const { main } = sentence;
    if (sentence.isQuestion || !sentence.shape.includes('N')) return [];
    return flatten(main, (unit, at) => {
      if (unit.kind === 'N' && unit.tense === null) return againIn(sentence, at);
      if (unit.kind !== 'N' || unit.tense !== 'now') return [];
      const near = main.slice(Math.max(0, at - 4), at + 5);
      const words = around(sentence, unit);
      const isStill =
        /\b(still|again|remains?|as before|as it had|as (?:was|is) the case|as it was|which (?:is|was) (?:also )?(?:the position|the case|how|where|what) (?:it|things|the council) (?:was|were|stood)|which (?:is|was) (?:also )?(?:the case|true|so) (?:also )?(?:before|beforehand|previously|until)|(?:position|way) (?:it|things|the council|the place) (?:was|were) (?:in )?before|same as (?:before|last time|when (?:we|I|you) last looked)|(?:like|as) (?:last (?:year|time)|before)|once more|once again|no change)\b/i.test(
          words,
        );
      const isNow = near.some(({ kind }) => kind === 'n') || /\bnow\b|any ?more/i.test(words);
      // "X, where nobody has a majority at present": as it stands before the count.
      if ((!isStill && !isNow) || atPresent.test(words)) return [];
      // "no party had a majority and none has one now"
      const wasToo = main.some(({ kind, tense, start }) => kind === 'N' && tense === 'then' && start < unit.start);
      const named = near.filter(({ kind, prep }) => kind === 'C' && /[IO]/.test(prep ?? ''));
      const frame = { ...(sentence.frames[0] ?? null), start: unit.start, verbStart: unit.start };
      const councils =
        named.length > 0
          ? flatten(named, (one) => one.councils)
          : sentence.frames[0] === undefined
            ? []
            : councilsMeant({ ...sentence.frames[0], ...frame }, sentence);
      return flatten(councils, (council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null) return [];
        if (isStill || wasToo) return [toControlDraft(sentence, place, 'hold', 'NOC', 'NOC')];
        const previous = holderOf(council);
        return [toControlDraft(sentence, place, 'loss', 'NOC', previous === 'NOC' ? null : previous)];
      });
    });
  },
};

// What stands beside it in its clause: "although they are still the largest party" is another.
function around({ text, start }: ReadSentence, unit: Unit): string {
  const behind = text.slice(unit.end - start, unit.end - start + 70);
  const end = behind.search(/[.;:]|\b(?:although|though|but|while|with)\b/);
  return `${text.slice(Math.max(0, unit.start - start - 40), unit.end - start)}${end < 0 ? behind : behind.slice(0, end)}`;
}

// "No overall control in X, as before"
const unchanged =
  /^[^.;:]{0,60}, (?:just |exactly )?(?:no change|as before|as it was|the same as (?:before|last time)|same as (?:before|last time))\b/i;
const behind = ({ main, text, start }: ReadSentence, at: number): string =>
  text.slice((main[at]?.end ?? start) - start);

// "No overall control again in X and Y"
function againIn(sentence: ReadSentence, at: number): Draft[] {
  const isStill = sentence.main[at - 1]?.kind === 'l';
  const [again, ...rest] = sentence.main.slice(at + 1);
  const [link, council] = isStill ? [again, ...rest] : rest;
  const opens =
    isStill && sentence.main[at - 2]?.kind === ':'
      ? true
      : sentence.main.slice(0, at).every(({ kind }) => /[|d*l-]/.test(kind));
  const isAgain =
    isStill || /^(again|still|once again|once more)$/.test(again?.words ?? '') || unchanged.test(behind(sentence, at));
  if (!opens || !isAgain) return [];
  if (sentence.frames.length > 0 && sentence.main[at - 2]?.kind !== ':') return [];
  const councils =
    link?.kind === 'I' && council?.kind === 'C' ? council.councils : isStill ? namedAbove(sentence, at) : [];
  return toControlDrafts(sentence, sentence, councils, 'hold', 'NOC', 'NOC');
}

// "X: Greens up nine. Still no overall control.", "X, where the Tories lost two: still no overall control"
function namedAbove(sentence: ReadSentence, at: number): readonly NamedCouncil[] {
  const { before, councils } = sentence.discourse;
  const rest = sentence.main.slice(at + 1).find(({ kind }) => !/[a.]/.test(kind));
  if (rest !== undefined && !/[,^(-]/.test(rest.kind)) return [];
  const here = flatten(
    sentence.main.slice(0, at).filter(({ kind }) => kind === 'C'),
    (unit) => unit.councils,
  );
  if (here.length > 0) return here.length === 1 ? here : [];
  return councils.length === 1 && before?.post === sentence.post ? councils : [];
}
