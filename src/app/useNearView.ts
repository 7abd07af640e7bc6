import { useEffect, useRef, useState, type RefObject } from 'react';
import { afterFirstView } from '../parts/firstView.ts';

interface NearView {
  isNearFromStart: boolean;
  /** Near once the first view is drawn, wherever it stands. */
  isSoon: boolean;
}

/** Whether an element has come within a screen of the view, once the first view is drawn; once near, always near. */
export function useNearView({ isNearFromStart, isSoon }: NearView): [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(isNearFromStart);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '600px 0px' },
    );
    let isHere = true;
    void afterFirstView().then(() => {
      if (!isHere) return;
      if (isSoon) setIsNear(true);
      else observer.observe(element);
    });
    return () => {
      isHere = false;
      observer.disconnect();
    };
  }, [isNear, isSoon]);
  return [ref, isNear];
}
