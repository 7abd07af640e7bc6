import type { Fact } from '../../domain/Fact.ts';
import { formatDayTime } from '../formatTime.ts';

/** When a fact was said: "3 May 2018, 23:30", or "time not given, by 4 May 2018, 17:45" where only its document has a time. */
export function factTime({ declaredAt, knownBy }: Pick<Fact, 'declaredAt' | 'knownBy'>, timeZone: string): string {
  if (declaredAt !== null) return formatDayTime(declaredAt, timeZone);
  return knownBy === null ? 'time not given' : `time not given, by ${formatDayTime(knownBy, timeZone)}`;
}
