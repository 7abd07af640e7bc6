import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

function controlsIn(text: string): string {
  const facts = readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
    finding.type === 'control'
      ? [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`]
      : [],
  );
  return [...new Set(facts)].sort().join('; ');
}

const won = 'Labour won Derby, Exeter and Swindon';

test.each([
  [`${won}, the first two of them straight from the Tories.`, 'CON', 'CON', '-'],
  [`${won}, the last of these from no overall control.`, '-', '-', 'NOC'],
  [`${won}. The first two had been run by the Conservatives, the other was hung.`, 'CON', 'CON', 'NOC'],
  [`${won}, the last two Conservative until today.`, '-', 'CON', 'CON'],
  [`${won}. The second was Conservative before.`, '-', 'CON', '-'],
  [`${won}. The first of them to declare was Conservative.`, '-', '-', '-'],
  [`${won}. The first time it won any of them was under Attlee.`, '-', '-', '-'],
])('who had some of a list: %s', (text, ...holders) => {
  const names = ['Derby', 'Exeter', 'Swindon'];
  expect(controlsIn(text)).toBe(names.map((name, at) => `${name} gain LAB from ${holders[at] ?? ''}`).join('; '));
});

test('what became of some of a list', () => {
  expect(
    controlsIn('Derby, Exeter and Swindon are counted. The first two went to Labour and the last stayed Conservative.'),
  ).toBe('Derby gain LAB from -; Exeter gain LAB from -; Swindon hold CON from CON');
});
