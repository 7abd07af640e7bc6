import type { Place } from '../../../domain/Fact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { PlaceOf } from './wardUnit.ts';
import { flatten } from '../../flatten.ts';

const pointsBack = /\b(?:here|there)\b/i;

interface Named {
  place: Place;
  sentence: ReadSentence;
}

/**
 * Gives a ward whose own sentences leave its council open the one that the document names and the gazetteer gives such a ward:
 * of its paragraph, else of its post, else of the document, wherever only one of them has it.
 */
export function settleCouncils(findings: readonly Finding[], read: readonly ReadSentence[], placeOf: PlaceOf): void {
  const open = findings.filter((finding) => finding.type === 'ward' && finding.council === null);
  if (open.length === 0) return;
  const named = flatten(read, (sentence) =>
    flatten(councilsIn(sentence), (council): Named[] => {
      const place = placeOf(council);
      return place === null ? [] : [{ place, sentence }];
    }),
  );
  const counted = new Set(flatten(findings, (one) => (one.type === 'ward' && one.council !== null ? [one.post] : [])));
  for (const finding of open) {
    if (finding.type !== 'ward') continue;
    const at = read.find(({ start, end }) => finding.start >= start && finding.start < end);
    if (at === undefined) continue;
    const name = normaliseName(finding.ward);
    const known = new Set(
      flatten([...at.main, ...at.units], (unit) =>
        unit.wardOf !== null && namesOf(unit).includes(name) ? unit.wardOf : [],
      ),
    );
    const circles: ((one: ReadSentence) => boolean)[] = [
      (one) => one.post === at.post && one.paragraph === at.paragraph,
      (one) => one.post === at.post,
      (one) => one.post === at.post - 1 && (pointsBack.test(at.text) || counted.has(one.post)),
      () => true,
    ];
    finding.council =
      onlyOf(circles, (isIn) => named.filter(({ place, sentence }) => known.has(place.gss) && isIn(sentence))) ??
      onlyOf(circles, (isIn) => named.filter(({ sentence }) => isIn(sentence)));
  }
}

// Of the narrowest circle that names any: the only one.
function onlyOf<T>(circles: readonly T[], namedIn: (isIn: T) => Named[]): Place | null {
  for (const isIn of circles) {
    const [only, more] = distinct(namedIn(isIn));
    if (only !== undefined) return more === undefined ? only : null;
  }
  return null;
}

const namesOf = ({ wards, surface }: Unit): string[] => [
  normaliseName(surface),
  ...wards.map((ward) => normaliseName(ward.name)),
];

const councilsIn = ({ units }: ReadSentence): readonly NamedCouncil[] =>
  flatten(units, ({ kind, councils, at }) => (kind === 'C' ? [...councils] : at === null ? [] : [at]));

function distinct(named: readonly Named[]): Place[] {
  const places = new Map<string, Place>();
  for (const { place } of named) places.set(place.gss, place);
  return [...places.values()];
}
