import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import { resultShape } from '../../reader/resultWord.ts';
import type { Rule } from '../Rule.ts';

/** A result that follows its council's name as a sentence of its own: "Croydon. Labour gain from the Conservatives." */
export const bareResult: Rule = {
  id: 'bare-result',
  reads: [
    ['CROYDON. Labour gain from the Conservatives.', 'Croydon gain LAB from CON'],
    ['Kensington and Chelsea? Con hold. Next.', 'Kensington and Chelsea hold CON'],
  ],
  leaves: ['Croydon is next. Labour hope for a gain.'],
  cannotReadYet: [],
  find: (sentence) => {
    const { councils } = sentence.discourse;
    const [council] = councils;
    if (council === undefined || councils.length !== 1 || sentence.isQuestion || sentence.discourse.ward !== null)
      return [];
    const main = sentence.main.filter(({ kind }) => !/[da|,]/.test(kind));
    if (/^N[.!]?$/.test(resultShape(main))) {
      const hung = sentence.discourse.placeOf(council);
      return hung === null ? [] : [toControlDraft(sentence, hung, 'loss', 'NOC', null)];
    }
    const arrow = /^(P|N)T(P|N)[.!]?$/.exec(resultShape(main));
    if (arrow !== null) {
      const [from = null, to = null] = main.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
      const changed = sentence.discourse.placeOf(council);
      return changed === null || to === null || from === to ? [] : [toControlDraft(sentence, changed, to === 'NOC' ? 'loss' : 'gain', to, from)];
    }
    const match = /^(?:[Yx~]b)?(P|N|)([+=])(?:F([PN]))?[.!]?$/.exec(resultShape(main));
    if (match === null) return [];
    const noun = main.find(({ kind, holder }) => kind === 'G' && holder !== null);
    const [first, second] = main.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
    const holder: Control | null = match[1] === '' ? (noun?.holder ?? null) : (first ?? null);
    const from = match[3] === undefined ? null : match[1] === '' ? (first ?? null) : (second ?? null);
    const place = sentence.discourse.placeOf(council);
    if (holder === null || place === null) return [];
    const isHold = match[2] === '=';
    return [toControlDraft(sentence, place, isHold ? 'hold' : 'gain', holder, isHold ? holder : from)];
  },
};
