import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft } from '../../../reader/ReadSentence.ts';
import { resultWord } from '../../../reader/units/resultWord.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';

export const listByParty: Rule = {
  id: 'list-by-party',
  doc: '"Holds in the Midlands: Labour in X and Y, the Conservatives in Z": one result before the colon, parties with their places behind it.',
  reads: [
    [
      'There were holds across the Midlands: Labour in Sandwell and Coventry, the Conservatives in Solihull.',
      'Sandwell hold LAB; Coventry hold LAB; Solihull hold CON',
    ],
    [
      'Gains: Labour in Plymouth, the Lib Dems in Kingston upon Thames.',
      'Plymouth gain LAB from -; Kingston upon Thames gain LD from -',
    ],
  ],
  leaves: [
    'Gains are hoped for: Labour in Plymouth, the Lib Dems in Kingston upon Thames.',
    'Main targets: Labour in Plymouth',
  ],
  cannotReadYet: [],
  needs: unitOf(':'),
  find: (sentence) => {
    const colon = sentence.main.findIndex(({ kind }) => kind === ':');
    if (
      colon < 0 ||
      sentence.isQuestion ||
      /\b(hope|target|expect|possible|potential|likely|watch)/i.test(sentence.text)
    )
      return [];
    const signs = new Set(
      sentence.main
        .slice(0, colon)
        .map(resultWord)
        .map((sign, at) =>
          sign === 'v' && /^(gains|holds|losses)$/.test(sentence.main[at]?.words ?? '')
            ? sentence.main[at]?.words === 'holds'
              ? '='
              : '+'
            : sign,
        )
        .filter((sign) => /[+=]/.test(sign)),
    );
    const [sign] = signs;
    if (signs.size !== 1 || sentence.main.slice(0, colon).some(({ kind }) => /[PC]/.test(kind))) return [];
    const drafts: Draft[] = [];
    const rest = sentence.main.slice(colon + 1).filter(({ kind }) => kind !== 'd');
    for (const [at, unit] of rest.entries()) {
      const council = rest[at + 2];
      if (unit.kind !== 'P' || rest[at + 1]?.kind !== 'I' || council?.kind !== 'C') continue;
      const party = controlOfUnit(unit);
      if (party === null) continue;
      for (const one of council.councils) {
        const place = sentence.discourse.placeOf(one);
        if (place === null) continue;
        const span = { start: sentence.main[0]?.start ?? unit.start, end: council.end };
        drafts.push(
          sign === '='
            ? toControlDraft(span, place, 'hold', party, party)
            : toControlDraft(span, place, 'gain', party, holderOf(one)),
        );
      }
    }
    return drafts;
  },
};
