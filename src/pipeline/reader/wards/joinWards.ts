import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { resultWord } from '../units/resultWord.ts';
import type { Unit } from '../units/Unit.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

/** Lets what one sentence says of a ward come together: "won W, taking the seat from Labour" is one gain. */
export function joinWards(findings: readonly Finding[], { main }: Pick<ReadSentence, 'main'>): Finding[] {
  const joined: Finding[] = [];
  const wards = new Map<string, Ward>();
  for (const finding of findings) {
    if (finding.type === 'ward') {
      const key = `${finding.council?.gss ?? ''} ${finding.ward}`;
      const same = wards.get(key);
      if (same !== undefined && join(same, finding)) continue;
      wards.set(key, finding);
    }
    joined.push(finding);
  }
  if (wards.size === 1) for (const ward of wards.values()) closeWith(ward, main);
  return joined;
}

// "beat Labour by 1,944 to 1,630, a gain", "won W – a hold": the outcome as a bare noun at the end.
function closeWith(ward: Ward, main: readonly Unit[]): void {
  const at = main.findLastIndex(({ kind, holder }) => kind === kindOf.gains && holder === null);
  const [noun, behind] = main.slice(Math.max(0, at), at + 2);
  const [two, one] = main.slice(Math.max(0, at - 2), Math.max(0, at));
  const isApposed = at > 1 && one?.kind === kindOf.determiner && /^[,-]$/.test(two?.kind ?? '');
  if (
    ward.outcome !== 'win' ||
    noun === undefined ||
    !isApposed ||
    (behind !== undefined && !/[.;!]/.test(behind.kind))
  )
    return;
  const sign = resultWord(noun);
  if (sign === '+' && noun.words.startsWith('gain')) ward.outcome = 'gain';
  else if (sign === '=') Object.assign(ward, { outcome: 'hold', previous: ward.party });
}

function join(into: Ward, other: Ward): boolean {
  const party = into.party ?? other.party;
  const previous = into.previous ?? other.previous;
  if ((other.party ?? party) !== party || (other.previous ?? previous) !== previous) return false;
  const isHold = into.outcome === 'hold' || other.outcome === 'hold';
  // "won W, holding it for the party", "goes red too, another Labour hold"
  if (isHold && previous !== null && previous !== party) return false;
  if (isHold && (into.outcome === 'loss' || other.outcome === 'loss')) return false;
  if (isHold) Object.assign(into, { outcome: 'hold', party, previous: party });
  else {
    if (party !== null && party === previous) return false;
    const isGain = previous !== null || into.outcome === 'gain' || other.outcome === 'gain';
    into.outcome = party === null ? 'loss' : isGain ? 'gain' : 'win';
    into.party = party;
    into.previous = previous;
  }
  if (into.elected.length === 0) into.elected = other.elected;
  into.byElection ||= other.byElection;
  into.start = Math.min(into.start, other.start);
  into.end = Math.max(into.end, other.end);
  return true;
}
