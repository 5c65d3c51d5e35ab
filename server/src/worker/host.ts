import type { Sql } from 'postgres';
import { portablePasswords } from '../accounts/passwords-portable.ts';
import { isCurrent } from '../db/history.ts';
import type { Host } from '../host.ts';
import { openDoiRegister } from '../papers/doi-register.ts';
import { orderJobs } from '../press/jobs.ts';
import type { Env } from './env.ts';
import { workerLog } from './log.ts';
import { migrations } from './migrations.ts';
import { objectRooms } from './object-rooms.ts';
import { webAppFrom } from './web-app.ts';

/** What the application needs, out of what is bound to the Worker. */
export function hostOf(env: Env, sql: Sql): Host {
  const publicUrl = env.PUBLIC_URL;
  return {
    sql,
    rooms: objectRooms(env.PAPER_ROOMS, sql),
    // A process on Node makes them: neither Typst nor pandoc fits here.
    press: {
      order: (...order) => orderJobs(sql, ...order),
      close: () => Promise.resolve(),
    },
    dois: env.DOI_LOOKUP === 'on' ? openDoiRegister({ log: workerLog(env) }) : undefined,
    passwords: portablePasswords(),
    clock: { now: () => new Date() },
    log: workerLog(env),
    webApp: webAppFrom(env.ASSETS),
    settings: {
      publicUrl,
      mailFrom: env.MAIL_FROM ?? `Eckpunkt <no-reply@${new URL(publicUrl).hostname}>`,
      // Nothing reaches a Worker but through the platform, which says where it came from.
      proxy: { header: 'CF-Connecting-IP', at: 'anywhere' },
    },
    isMigrated: () => isCurrent(sql, migrations()),
  };
}
