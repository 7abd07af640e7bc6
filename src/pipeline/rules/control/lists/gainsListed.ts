import { goesTo } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { flatten } from '../../../flatten.ts';

const lists = /^(include|be|run|come|take|number|stretch)$/;

/** Reads "The Tories’ losses include X", "Labour’s gains run to X, Y and Z; its holds, to W", at the noun. */
export function readGainsListed(sentence: ReadSentence, at: number, noun: Unit): Draft[] {
  const sign = noun.words === 'gains' ? '+' : noun.words === 'losses' ? '_' : noun.words === 'holds' ? '=' : null;
  const next = sentence.main.slice(at + 1).find(({ kind }) => !/[nadIx,]/.test(kind));
  const { holder } = noun;
  if (sign === null || holder === null || next?.group == null || !lists.test(next.group.lemma)) return [];
  const rest = sentence.main.slice(sentence.main.indexOf(next) + 1);
  const end = rest.findIndex(({ kind, group }) => group !== null || /[;.^:]/.test(kind));
  const councils = (end < 0 ? rest : rest.slice(0, end)).filter(
    ({ kind, prep }) => kind === 'C' && (prep === null || prep === 'T'),
  );
  return flatten(councils, (unit) =>
    flatten(unit.councils, (council) => {
      const place = sentence.discourse.placeOf(council);
      if (place === null) return [];
      const span = { start: noun.start, end: unit.end };
      if (sign === '=') return [toControlDraft(span, place, 'hold', holder, holder)];
      if (sign === '+') return [toControlDraft(span, place, 'gain', holder, holderOf(council))];
      // "…, all to Labour"
      const to = goesTo(unit.councils.at(-1) ?? council);
      return [
        to === null || to === holder
          ? toControlDraft(span, place, 'loss', null, holder)
          : toControlDraft(span, place, to === 'NOC' ? 'loss' : 'gain', to, holder),
      ];
    }),
  );
}
