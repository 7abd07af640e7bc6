import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

/** Results of control in a list of councils, each entry below its name. */
function results(entry: string): string[] {
  const { findings } = readText(reference, `The results\n\nSwindon\n\n${entry}`, '2018-05-03');
  return findings.flatMap((finding) =>
    finding.type === 'control'
      ? [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`]
      : [],
  );
}

test.each([
  ['Gained by Labour from the Conservatives.', 'Swindon gain LAB from CON'],
  ['Lost by the Conservatives to Labour.', 'Swindon gain LAB from CON'],
  ['Fell to Labour from the Conservatives.', 'Swindon gain LAB from CON'],
  ['Goes Labour, having been Conservative.', 'Swindon gain LAB from CON'],
  ['Held by the Conservatives, but down two.', 'Swindon hold CON from CON'],
])('an entry that leaves out its council: %s', (entry, said) => {
  expect(results(entry)).toEqual([said]);
});

test.each([
  'Goes to the polls on Thursday.',
  'Held its count overnight.',
  'Lost its mayor in March.',
  'Taken as a whole, a dull night.',
])('an entry that tells no result: %s', (entry) => {
  expect(results(entry)).toEqual([]);
});

test('both councils of a heading', () => {
  const text =
    'Live\n\n10:00 Counting goes on.\n\n10:30 Swindon and Redditch\nBoth have gone from Conservative to Labour.';
  const { findings } = readText(reference, text, '2018-05-03');
  expect(findings.flatMap((finding) => (finding.type === 'control' ? [finding.council.name] : []))).toEqual([
    'Swindon',
    'Redditch',
  ]);
});
