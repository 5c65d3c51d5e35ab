import { Outlet } from '@tanstack/react-router';
import { LateNotice } from './late-notice.tsx';
import { OfflineNotice } from './offline.tsx';
import { Reloads } from './reload.tsx';
import { TitleAnnouncer } from './title-announcer.tsx';

export const Root = () => (
  <Reloads>
    <TitleAnnouncer />
    <OfflineNotice />
    <Outlet />
    <LateNotice />
  </Reloads>
);
