import type { Council } from '../../domain/Council.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import type { Post } from '../../domain/Post.ts';

const LONGEST = 260; // characters

/** The paragraph of a post that names a council, shortened at a word; its first where none does by name. */
export function postExcerpt({ paragraphs }: Post, { name, aliases }: Council): string {
  const names = [name, ...aliases].map(normaliseName).filter((each) => each !== '');
  const naming = paragraphs.find((paragraph) => {
    const text = ` ${normaliseName(paragraph)} `;
    return names.some((each) => text.includes(each));
  });
  const text = (naming ?? paragraphs[0] ?? '').trim();
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 40))}…`;
}
