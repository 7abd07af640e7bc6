import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import type { Heading } from '../../../reader/discourse/heading.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

export const listUnderHeading: Rule = {
  id: 'list-under-heading',
  doc: 'Lines that hold nothing but councils, under a heading that says what became of them: "Lib Dem gains:".',
  reads: [
    ['Labour holds:\n\nNorwich\n\nExeter', 'Norwich hold LAB; Exeter hold LAB'],
    [
      'Councils that have gone to no overall control\n\n• Havant (from Con)\n\n• Oldham (from Lab)',
      'Havant loss NOC from CON; Oldham loss NOC from LAB',
    ],
    [
      'Lib Dem gains from the Conservatives:\n\nKingston upon Thames, Three Rivers',
      'Kingston upon Thames gain LD from CON; Three Rivers gain LD from CON',
    ],
    [
      'Results\n\nConservative losses\n\n- Brentwood, to no overall control\n\n- Three Rivers, to the Lib Dems',
      'Brentwood loss NOC from CON; Three Rivers gain LD from CON',
    ],
    [
      'Results\n\nNo overall control\n\nOldham (from Lab)\n\nGloucester (no change)',
      'Oldham loss NOC from LAB; Gloucester hold NOC',
    ],
    ['Results\n\nNot changed:\nExeter – Labour\nBexley: Conservative', 'Exeter hold LAB; Bexley hold CON'],
    [
      'Who gained\n\nConservative to Labour\n\nMedway – two candidates were elected in each ward. The party ran it once.\nDover – nobody had expected it.',
      'Medway gain LAB from CON; Dover gain LAB from CON',
    ],
    ['Results\n\nNo overall control, no change\n\nWalsall, Gloucester', 'Walsall hold NOC; Gloucester hold NOC'],
  ],
  leaves: [
    'Labour gains\n\nBrentwood, to no overall control',
    'Still to come\n\nWalsall\n\nSheffield',
    'Labour targets:\n\nWandsworth\n\nBarnet',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { heading } = sentence.discourse;
    if (heading === null || sentence.isQuestion) return [];
    const main = withoutRegion(sentence.main);
    const shape = main
      .filter(({ kind }) => !/[da|*.,;#]/.test(kind))
      .map(({ kind }) => kind)
      .join('');
    // "X – Labour" among those that did not change.
    const holder = heading.outcome === 'hold' && heading.control === null && /^C[-:]?[PN]$/.test(shape);
    const isNoted = isWhole(heading) && noted.test(resultShape(entryOf(sentence.main)));
    if (!holder && !isNoted && !/^[-&]?(C[-:&]?)+(?:(?:F[PN]|[T>][PN])(?:[w~^].*)?|Z)?$/.test(shape)) return [];
    if (isNoted) return notedEntry(sentence, heading);
    const named = holder ? onlyControl(sentence.main) : null;
    return flatten(sentence.main, (unit) =>
      flatten(unit.councils, (council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null || unit.kind !== 'C') return [];
        const from = sentence.main.find(({ kind, prep }) => /[PN]/.test(kind) && prep === 'F');
        const to = sentence.main.find(({ kind, prep }) => /[PN]/.test(kind) && /^[T>]$/.test(prep ?? ''));
        const end = to === undefined ? null : controlOfUnit(to);
        if (end !== null && heading.outcome === 'loss' && heading.previous !== null && end !== heading.previous)
          return [toControlDraft(sentence, place, end === 'NOC' ? 'loss' : 'gain', end, heading.previous)];
        if (end !== null) return [];
        // "X (no change)" among those that are hung.
        const isSame = saysNoChange(council) || shape.endsWith('Z');
        if (heading.control !== null && heading.outcome !== 'gain' && isSame)
          return [toControlDraft(sentence, place, 'hold', heading.control, heading.control)];
        const said =
          named ?? heading.previous ?? holderOf(council) ?? (from === undefined ? null : controlOfUnit(from));
        // "No change" over "X (NOC)": the entry says who holds it.
        const control = heading.outcome === 'hold' ? (heading.control ?? said) : heading.control;
        if (heading.outcome === 'hold' && control === null) return [];
        const previous = heading.outcome === 'hold' ? control : said;
        return [
          toControlDraft(
            sentence,
            place,
            heading.outcome,
            control,
            previous === control && heading.outcome !== 'hold' ? null : previous,
          ),
        ];
      }),
    );
  },
};

// "X – Labour won 33 of the 59 seats" below "Conservative to Labour": the heading says all, the entry only notes.
const noted = /^[-|*]*C-(?!(?:[PN][+=_]?[.,]?$|[PN][+=_]F|[NZ]|[FT>]))/;
const entryOf = (main: readonly Unit[]): readonly Unit[] => main.filter(({ kind }) => !/[d#]/.test(kind));
const isWhole = ({ outcome, control, previous }: Heading): boolean =>
  outcome === 'hold' ? control !== null : control !== null && previous !== null;

function notedEntry(sentence: ReadSentence, { outcome, control, previous }: Heading): Draft[] {
  const unit = sentence.main.find(({ kind }) => kind === 'C');
  return unit === undefined ? [] : toControlDrafts(sentence, unit, unit.councils, outcome, control, previous);
}

// "North West: X (Labour), Y (Conservative)"
function withoutRegion(main: readonly Unit[]): readonly Unit[] {
  const colon = main.findIndex(({ kind }) => kind === ':');
  const isRegion = colon > 0 && main.slice(0, colon).every(({ kind }) => /[XxOId&|*K-]/.test(kind));
  return isRegion ? main.slice(colon + 1) : main;
}

const saysNoChange = ({ asides }: NamedCouncil): boolean =>
  asides.some(({ kind, units }) => kind === 'bracket' && units.some((unit) => unit.kind === 'Z'));

function onlyControl(main: readonly Unit[]): Control | null {
  const unit = main.find(({ kind }) => kind === 'P' || kind === 'N');
  return unit === undefined ? null : controlOfUnit(unit);
}
