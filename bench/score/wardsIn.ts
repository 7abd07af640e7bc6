import type { Finding } from '../../src/pipeline/Stage.ts';
import { asPrinted } from './asPrinted.ts';
import { loadReference } from './loadReference.ts';
import { readText } from './readText.ts';

const reference = loadReference();
const date = '2018-05-03';

/** What a dataset would print of a text’s wards in 2018, and of the control of councils: "Abram (Wigan) hold LAB from LAB, LAB 48.2 -9.1". */
export function wardsIn(text: string): string {
  const facts = asPrinted(readText(reference, text, date), date).flatMap(toWords);
  return facts.length === 0 ? 'none' : [...new Set(facts)].sort().join('; ');
}

function toWords(finding: Finding): string[] {
  if (finding.type === 'control')
    return [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`];
  if (finding.type !== 'ward') return [];
  const { ward, council, outcome, party, previous } = finding;
  const shares = finding.shares.flatMap(({ party: of, share, change }) =>
    share === null && change === null ? [] : [`, ${of} ${String(share)} ${String(change)}`],
  );
  return [
    `${ward} (${council?.name ?? '-'}) ${outcome} ${party ?? '-'} from ${previous ?? '-'}${shares.sort().join('')}`,
  ];
}
