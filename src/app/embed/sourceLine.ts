import type { Facts } from '../../domain/Dataset.ts';
import { formatMinute } from '../../parts/formatTime.ts';

const MOST_NAMES = 3;

/** Where an embed's figures come from and as at when: "Source: live blogs of the Guardian · as at 4 May 2018, 17:45". */
export function sourceLine({ documents }: Pick<Facts, 'documents'>, asAt: string | null): string {
  const publishers = [...new Set(documents.map((document) => document.publisher).filter((name) => name !== null))];
  const count = `${documents.length} document${documents.length === 1 ? '' : 's'}`;
  const names =
    publishers.length === 0 || publishers.length > MOST_NAMES ? count : `${publishers.join(', ')} (${count})`;
  return `Source: ${names}${asAt === null ? '' : ` · as at ${formatMinute(asAt)}`}`;
}
