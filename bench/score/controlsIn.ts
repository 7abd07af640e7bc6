import { loadReference } from './loadReference.ts';
import { readText } from './readText.ts';

const reference = loadReference();

/** What a text says of the control of councils in 2018, as its examples word it: "Exeter gain LAB from CON; Norwich hold LAB from LAB". */
export function controlsIn(text: string): string {
  const facts = readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
    finding.type === 'control'
      ? [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`]
      : [],
  );
  return [...new Set(facts)].sort().join('; ');
}

/** Lines of "facts | text", in which \\n parts paragraphs. */
export const toLines = (lines: string): [facts: string, text: string][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [facts = '', text = ''] = line.split(' | ');
      return [facts, text.replaceAll('\\n', '\n')];
    });
