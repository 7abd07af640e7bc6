import { useLink } from '../url/useLink.ts';

/** What the page promises, and whose the shapes are. */
export function Footer() {
  const { link, href } = useLink();
  return (
    <footer className="mt-12 border-t border-ink py-4 text-14 text-quiet print:mt-4 print:py-1 print:text-12">
      <p className="max-w-[75ch] print:max-w-none">
        Declared reads election-night live blogs and keeps, for every figure, the words that say so. What is not in
        these documents is left open. No cookies, no tracking, no request to any other site.
      </p>
      <p className="mt-2 max-w-[75ch] print:mt-0 print:max-w-none">
        Borders: Contains National Statistics data © Crown copyright and database right 2013; contains OS data © Crown
        copyright and database right 2013.
      </p>
      <p className="mt-2 print:hidden">
        <a className="link" href={href({ safe: link.safe === 'on' ? 'off' : 'on' })}>
          {link.safe === 'on' ? 'Use the parties’ own colours' : 'Use colours for colour-blind readers'}
        </a>
      </p>
    </footer>
  );
}
