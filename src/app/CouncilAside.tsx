import { useLink } from '../url/useLink.ts';
import { useFeatures } from './FeaturesContext.tsx';
import type { FeatureProps } from './Features.ts';
import { Section } from './Section.tsx';

/** The chosen council: beside the map at a desk, at the foot of the screen on a phone. Nothing while none is chosen. */
export function CouncilAside(props: FeatureProps) {
  const { link, href } = useLink();
  const features = useFeatures();
  if (link.council === null) return null;
  const council = props.councils.find((one) => one.slug === link.council);
  return (
    <aside aria-label={council?.name ?? 'Council'} className="council-aside">
      <p className="council-aside-links">
        {council ? (
          <a className="link" href={href({}, { page: 'council', slug: council.slug })}>
            Full page
          </a>
        ) : null}
        <a className="link" href={href({ council: null })}>
          Close
        </a>
      </p>
      <Section what={council?.name ?? 'the council'} size="min-h-96">
        <features.Council {...props} slug={link.council} />
      </Section>
    </aside>
  );
}
