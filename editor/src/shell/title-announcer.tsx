import { useSyncExternalStore } from 'react';
import { Unseen } from '../ui/unseen.tsx';

function onTitleChange(notice: () => void) {
  const observer = new MutationObserver(notice);
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

/** Says which page has come: a screen reader notices the title of a loaded page, but not ours. */
export function TitleAnnouncer() {
  const title = useSyncExternalStore(onTitleChange, () => document.title);
  return (
    <Unseen>
      <output>{title}</output>
    </Unseen>
  );
}
