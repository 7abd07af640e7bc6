import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLink } from '../../url/useLink.ts';
import { councilKind } from './councilWords.ts';
import { CouncilView, type CouncilProps } from './CouncilView.tsx';

/** Everything that these documents say of the chosen council, for the side of the explorer or the sheet of a phone. */
export function CouncilPanel(props: CouncilProps) {
  const { href } = useLink();
  const council = props.councils.find(({ slug }) => slug === props.slug);
  if (!council) {
    return (
      <EmptyState
        title={`No council is called “${props.slug}”.`}
        hint="The link may be mistyped. Find a council by its name above."
      />
    );
  }
  return (
    <section aria-labelledby="council-title" className="min-w-0">
      <h2 id="council-title" className="heading-section wrap-anywhere">
        {council.name}
      </h2>
      <p className="flex flex-wrap gap-x-2 text-14 text-quiet">
        {councilKind(council)}
        <a className="link" href={href({}, { page: 'council', slug: council.slug })}>
          Its own page
        </a>
      </p>
      <CouncilView {...props} isPage={false} />
    </section>
  );
}
