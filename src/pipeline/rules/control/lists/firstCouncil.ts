import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';

export const firstCouncil: Rule = {
  id: 'first-council',
  doc: '"Reform’s first council, and it is X, gained from the Tories", "Labour’s latest prize: X, from the Tories": whose council it is before its name, whom it was taken from behind.',
  reads: [
    [
      'The Lib Dems’ first council of the night, and it is Cotswold, won from the Conservatives.',
      'Cotswold gain LD from CON',
    ],
    ['Labour’s next council: Swindon, from the Conservatives.', 'Swindon gain LAB from CON'],
    ['A second council for Labour, and it is Exeter, taken from no overall control.', 'Exeter gain LAB from NOC'],
  ],
  leaves: [
    'Labour’s next target council: Swindon, from the Conservatives.',
    'Labour’s first council, and it is Exeter.',
    'Labour’s next council to defend: Exeter, won from the Conservatives in 2016.',
    'Labour’s first council could be Exeter, gained from the Conservatives.',
    'Labour’s first councillor in Exeter, gained from the Conservatives.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { main } = sentence;
    const at = main.findIndex(({ kind, words }) => kind === kindOf.reference && councilWord.test(words));
    const noun = main[at];
    if (noun === undefined || sentence.isQuestion || !ordinal.test(sentence.text)) return [];
    if (/[WSMK2cH]/.test(sentence.kinds) || sentence.frames.some(({ mood }) => mood !== 'stated')) return [];
    const rest = main.slice(at + 1).filter(({ kind }) => !/[dtan]/.test(kind));
    const match = behindNoun.exec(resultShape(rest));
    if (match === null) return [];
    const read = rest.slice(0, match[0].length);
    const council = read.find(({ kind }) => kind === kindOf.council);
    const named = read.filter((unit) => /[PN]/.test(unit.kind)).map(controlOfUnit);
    const to = noun.holder ?? named.shift() ?? null;
    const [from] = named;
    if (council === undefined || to === null || from == null || from === to || named.length > 1) return [];
    return toControlDrafts(
      sentence,
      { start: noun.start, end: read.at(-1)?.end ?? council.end },
      council.councils,
      'gain',
      to,
      from,
    );
  },
};

const councilWord = /^(?:council|county|county council|borough|district|city|authority|unitary|town hall|county hall)$/;
const ordinal = /\b(?:first|second|third|fourth|fifth|sixth|next|latest|newest|another)\b/i;
// "of the night"; "for Labour"; "and it is" or a colon; the name; "gained from the Tories".
const behindNoun = /^(?:Ox)?(?:IP)?[,:-]?&?(?:Yb)?C,\+?F[PN](?=[.,;]|$)/;
