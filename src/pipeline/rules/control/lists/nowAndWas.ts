import type { Control } from '../../../../domain/Fact.ts';
import { namesOnly } from '../../../reader/discourse/section.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import { flatten } from '../../../flatten.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';

export const nowAndWas: Rule = {
  id: 'now-and-was',
  doc: '"X" on a line of its own, and below it "Labour. Was: Conservative.": who has it and who had it, each a sentence.',
  reads: [
    ['The counts\n\nExeter\nLabour. Was: Conservative.', 'Exeter gain LAB from CON'],
    ['The counts\n\nExeter\nHung. Was: Labour.', 'Exeter loss NOC from LAB'],
    ['The counts\n\nExeter\nLabour. Previously no overall control.', 'Exeter gain LAB from NOC'],
    ['The counts\n\nExeter\nConservative. As before.', 'Exeter hold CON'],
    ['The counts\n\nExeter\nNo overall control. Before: no overall control.', 'Exeter hold NOC'],
  ],
  leaves: [
    'The counts\n\nExeter\nWas: Conservative.',
    'The counts\n\nExeter\nThe Greens have gained four. Was: Labour.',
    'Labour. Was: Conservative.',
  ],
  cannotReadYet: [],
  needs: unitOf('PNZoQ'),
  find: (sentence) => {
    const { before } = sentence.discourse;
    const name = before?.discourse.before ?? null;
    if (before === null || name === null || !namesOnly(name) || name.post !== sentence.post) return [];
    if (before.paragraph - name.paragraph > 1 || sentence.paragraph !== before.paragraph) return [];
    const control = bareControl(before);
    if (control === null) return [];
    const previous = asItWas.test(sentence.text.trim()) ? control : former(sentence);
    if (previous === null) return [];
    const outcome = previous === control ? 'hold' : control === 'NOC' ? 'loss' : 'gain';
    const councils = flatten(name.main, (unit) => (unit.kind === 'C' ? unit.councils : []));
    return toControlDrafts(sentence, { start: before.start, end: sentence.end }, councils, outcome, control, previous);
  },
};

// "Conservative.", "No overall control.", "Now Labour."
function bareControl({ main }: ReadSentence): Control | null {
  const units = main.filter(({ kind }) => !/[d|.!na]/.test(kind));
  const [only] = units;
  return units.length === 1 && only !== undefined && only.tense !== 'then' ? controlOfUnit(only) : null;
}

// "Was: Labour.", "Previously hung.", "Before: Conservative."
function former({ main, text }: ReadSentence): Control | null {
  if (!wasBefore.test(text.trim())) return null;
  const named = main.filter((unit) => /[PNQo]/.test(unit.kind));
  const [only] = named;
  if (named.length !== 1 || only === undefined) return null;
  return only.kind === 'N' ? 'NOC' : controlOfUnit(only);
}

const wasBefore =
  /^(?:was|were|before|beforehand|previously|formerly|until now|until today|last time|had been|it was|previous(?: control)?|old council)\b[:,]? (?:the |in |under )?[\p{L}’' -]{2,40}\.?$/iu;
const asItWas =
  /^(?:(?:just |exactly )?(?:as|same as) (?:before|last time|it was|ever)|(?:so )?no change|unchanged|as you were|again|still)\.?$/i;
