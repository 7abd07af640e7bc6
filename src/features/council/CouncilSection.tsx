import { createContext, use, useId, type ReactNode } from 'react';

/** The level of a section's heading: 2 on a page of its own, 3 in a panel. */
export const SectionLevel = createContext<2 | 3>(3);

/** A part of what is said of a council, under its own heading. */
export function CouncilSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const Heading = use(SectionLevel) === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className="mt-4 border-t border-line pt-3 break-inside-avoid">
      <Heading id={id} className="label-caps mb-2">
        {title}
      </Heading>
      {children}
    </section>
  );
}
