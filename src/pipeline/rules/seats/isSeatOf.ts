import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';

const sentencesBack = 2;
const rule = /^(?:power|office|charge|control|majority|overall majority|councillors|group|leader)$/;
/** Units between the power and the place where it is held. */
const near = 5;

/** Whether a council’s name only says where the hall of the one before stands: "Reform has won Kent. The Conservatives, in power at Maidstone for 28 years, lost 57 seats." */
export function isSeatOf(sentence: ReadSentence, council: Unit): boolean {
  if (council.kind !== kindOf.council) return false;
  return (
    (isAside(sentence, council) && namesOneBefore(sentence)) ||
    (isHeldAt(sentence, council) && isInCounty(sentence, council))
  );
}

const isAside = ({ main }: ReadSentence, council: Unit): boolean =>
  main.some(({ asides }) =>
    asides.some(
      ({ kind, units }) =>
        kind === 'relative' &&
        units.some(({ start }, at) => start === council.start && units[at - 1]?.words === 'at') &&
        units.some(({ words }) => /^(?:power|office|charge|control)$/.test(words)),
    ),
  );

const namesOneBefore = ({ post, paragraph, discourse: { before } }: ReadSentence): boolean =>
  before?.post === post &&
  (before.paragraph === paragraph || before.frames.length > 0) &&
  before.units.some(({ kind, councils }) => kind === kindOf.council && councils.length === 1);

// "kept their majority at Maidstone", not "at Maidstone borough council"
function isHeldAt({ units }: ReadSentence, council: Unit): boolean {
  const at = units.findIndex(({ start }) => start === council.start);
  return (
    !/\bcouncil$/.test(council.words) &&
    units[at - 1]?.words === 'at' &&
    units.slice(Math.max(0, at - near), at).some(({ words }) => rule.test(words))
  );
}

// The one council named last, here or shortly before, is a county.
function isInCounty({ units, discourse, post }: ReadSentence, { start, councils }: Unit): boolean {
  if (councils.some(({ candidates }) => candidates.some(({ type }) => type === 'shire-county'))) return false;
  let named = units.filter((unit) => unit.kind === kindOf.council && unit.start < start);
  let { before } = discourse;
  for (let steps = 0; named.length === 0 && before?.post === post && steps < sentencesBack; steps += 1) {
    named = before.units.filter(({ kind }) => kind === kindOf.council);
    before = before.discourse.before;
  }
  const [only, ...others] = named.flatMap((unit) => unit.councils);
  return only !== undefined && others.length === 0 && only.candidates.every(({ type }) => type === 'shire-county');
}
