import { describe, expect, it } from 'vitest';
import type { ControlFact } from '../../domain/ControlFact.ts';
import { makeControl } from '../../domain/makeFacts.ts';
import { toScoreboardModel } from './toScoreboardModel.ts';

let made = 0;
function council(outcome: ControlFact['outcome'], control: string | null, previous: string | null): ControlFact {
  made += 1;
  return makeControl(`Council ${made}`, { outcome, control, previous });
}

const night = [
  council('gain', 'LAB', 'CON'),
  council('loss', null, 'CON'),
  council('gain', 'CON', null),
  council('gain', 'CON', 'NOC'),
  council('gain', 'LD', 'CON'),
  council('hold', 'CON', 'CON'),
  council('loss', 'NOC', 'LAB'),
  council('hold', 'NOC', 'NOC'),
];
const lineOf = (party: string) => toScoreboardModel(night).rows.find((row) => row.party === party);

describe('toScoreboardModel', () => {
  it('counts gained, held and lost, and never only the net', () => {
    expect(lineOf('CON')).toMatchObject({ now: 3, gained: 2, held: 1, lost: 3, net: -1 });
    expect(lineOf('LAB')).toMatchObject({ now: 1, gained: 1, held: 0, lost: 1, net: 0 });
    expect(lineOf('LD')).toMatchObject({ now: 1, gained: 1, held: 0, lost: 0, net: 1 });
  });

  it('counts no overall control like a holder, last', () => {
    expect(lineOf('NOC')).toMatchObject({ now: 2, gained: 1, held: 1, lost: 1, net: 0 });
    expect(toScoreboardModel(night).lines.at(-1)?.party).toBe('NOC');
  });

  it('says from whom, also where the words do not say it', () => {
    expect(lineOf('CON')?.gained_from).toBe('1 from no overall control; 1, holder not said');
    expect(lineOf('LD')?.gained_from).toBe('1 from the Conservatives');
  });

  it('keeps a council lost to nobody named apart', () => {
    const model = toScoreboardModel(night);
    expect(model.reported).toBe(8);
    expect(model.withoutWinner.map((fact) => fact.previous)).toEqual(['CON']);
    expect(model.lines.reduce((sum, line) => sum + line.now, 0) + model.withoutWinner.length).toBe(model.reported);
  });

  it('draws bars in place of squares where a line is long', () => {
    expect(toScoreboardModel(night).isCrowded).toBe(false);
    const many = Array.from({ length: 33 }, () => council('hold', 'LAB', 'LAB'));
    expect(toScoreboardModel(many)).toMatchObject({ isCrowded: true, most: 33 });
  });

  it('says it in a sentence', () => {
    expect(toScoreboardModel(night).summary).toBe(
      'Conservatives gained 2, held 1 and lost 3; Labour gained 1 and lost 1; Liberal Democrats gained 1; 1 went to no overall control; of 1 the winner is not said.',
    );
    expect(toScoreboardModel([])).toMatchObject({ lines: [], summary: '', reported: 0, most: 1 });
  });
});
