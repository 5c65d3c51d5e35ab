import core from '../db/migrations/0001_core.sql';
import live from '../db/migrations/0002_live.sql';
import press from '../db/migrations/0003_press.sql';
import mail from '../db/migrations/0004_mail.sql';
import library from '../db/migrations/0005_library.sql';
import integrity from '../db/migrations/0006_integrity.sql';
import liveSeats from '../db/migrations/0007_live_seats.sql';
import figures from '../db/migrations/0008_figures.sql';
import templates from '../db/migrations/0009_templates.sql';
import { type Migration, migrationOf } from '../db/history.ts';

/** A Worker has no folder to look into: what the program wants of the database is part of it. */
export const migrations = (): readonly Migration[] => [
  migrationOf('0001_core.sql', core),
  migrationOf('0002_live.sql', live),
  migrationOf('0003_press.sql', press),
  migrationOf('0004_mail.sql', mail),
  migrationOf('0005_library.sql', library),
  migrationOf('0006_integrity.sql', integrity),
  migrationOf('0007_live_seats.sql', liveSeats),
  migrationOf('0008_figures.sql', figures),
  migrationOf('0009_templates.sql', templates),
];
