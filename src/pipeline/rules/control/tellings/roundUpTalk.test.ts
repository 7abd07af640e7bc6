import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What round-ups and agencies say of councils in clauses that have no verb of gaining, holding or losing.
test.each(
  toLines(`
Exeter gain CON from LAB; Norwich gain CON from LAB | The Conservatives seized Exeter from Labour and before breakfast added Norwich, which Labour had run since 1994.
Derby loss NOC from LAB; Norwich loss NOC from LAB | Norwich, Labour until last night, is now hung. Derby has gone the same way, bringing ten years of Labour majorities to a close.
Derby hold CON from CON | Conservative Derby, held with ease, has its first Green councillor.
Exeter loss NOC from LD | The Lib Dems had a bad night. Exeter, theirs for a decade, has no overall control.
Derby loss NOC from CON; Exeter loss NOC from LAB | Labour lost its majority in Exeter. The Conservatives met the same fate in Derby.
Exeter gain CON from NOC | In Exeter the Tories moved from no overall control to a majority.
Exeter gain LAB from CON | Labour can point to Exeter, wrested from the Tories.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour can point to Exeter and Norwich, both held.
Exeter gain CON from NOC; Norwich gain CON from NOC | Exeter and Norwich, both without a majority party since 2014, have Conservative ones now.
Exeter hold LAB from LAB | In Exeter, a Labour hold naturally, the Greens made three gains.
Exeter hold NOC from NOC | Exeter, hung for eight years, will go on being so.
Exeter hold CON from CON | The Greens gained six seats in Exeter without denting Conservative control.
Exeter gain CON from - | In Exeter the Conservatives won 23 of the 39 seats, which gives them control.
Exeter hold NOC from NOC | The Lib Dems had been bullish about Exeter, where in the event no party has a majority, as previously.
Exeter hold NOC from NOC | The Greens are up ten in Exeter, to 14, in a council that had no majority party and still doesn’t.
Exeter loss NOC from - | The worst moment came in Exeter, where it lost overall control after a surge by the Greens.
none | Mayors. Bedford, Salford and Hackney stayed with Labour, in the shape respectively of Ann Lock, Kit Hallam and Joan Lister.
Exeter hold NOC from NOC | Exeter’s voters sent a Conservative to Westminster in a by-election, but the council stays in no overall control.
Exeter gain LAB from CON | Exeter was a straight transfer from blue to red.
Exeter loss - from LAB | Exeter has thrown off Labour rule.
Exeter loss - from CON | The Conservatives are no longer the masters of Exeter.
Exeter loss NOC from LAB | Labour are left without a majority in Exeter.
Exeter loss - from CON | It is the end of the road for Tory rule in Exeter.
Exeter hold LAB from LAB | Voters in Exeter left Labour in charge.
Exeter hold NOC from NOC | In Exeter no party has a majority, just as none had before.
none | It could be the end of the road for Tory rule in Exeter.
none | Labour can point to Exeter, where it hopes to hold on.
none | The Conservatives could meet the same fate in Derby.
none | The Greens hope to gain six seats in Exeter without denting Conservative control.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});

test('a row between bars, and a line below a preview that is told at once', () => {
  expect(controlsIn('Exeter | No overall control, previously LD | LD 18 (-5) Lab 13 (+4)')).toBe(
    'Exeter loss NOC from LD',
  );
  expect(
    controlsIn(
      'Preview (29 April): both parties say that it is too close.\n\nExeter | Labour hold | Lab 29 (+4) Con 8 (-4)',
    ),
  ).toBe('Exeter hold LAB from LAB');
});
