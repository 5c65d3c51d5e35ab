import { Outlet } from '@tanstack/react-router';
import { OfflineNotice } from './offline.tsx';

export const Root = () => (
  <>
    <OfflineNotice />
    <Outlet />
  </>
);
