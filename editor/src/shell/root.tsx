import { Outlet } from '@tanstack/react-router';
import { OfflineNotice } from './offline.tsx';
import { TitleAnnouncer } from './title-announcer.tsx';

export const Root = () => (
  <>
    <TitleAnnouncer />
    <OfflineNotice />
    <Outlet />
  </>
);
