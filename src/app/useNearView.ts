import { useEffect, useRef, useState, type RefObject } from 'react';
import { afterFirstView } from '../parts/firstView.ts';

/** Whether an element has come within a screen of the view, once the first view is drawn; once near, always near. `isNearFromStart` skips the watch. */
export function useNearView(isNearFromStart: boolean): [RefObject<HTMLDivElement | null>, boolean] {
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
      if (isHere) observer.observe(element);
    });
    return () => {
      isHere = false;
      observer.disconnect();
    };
  }, [isNear]);
  return [ref, isNear];
}
