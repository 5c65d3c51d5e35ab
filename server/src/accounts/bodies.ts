import { z } from 'zod';
import { emailAddress, line, linkToken, newPassword, statedPassword } from '../http/input.ts';
import { languages } from './person.ts';

/** What the routes of this slice take. */
export const setupBody = z.object({
  token: linkToken(),
  cluster: z.object({ name: line(), language: z.enum(languages).default('de') }),
  person: z.object({ name: line(), email: emailAddress(), password: newPassword() }),
});

export const signInBody = z.object({ email: emailAddress(), password: statedPassword() });

export const changeBody = z.object({
  name: line().optional(),
  organisation: line().nullable().optional(),
  language: z.enum(languages).optional(),
  password: z.object({ current: statedPassword(), next: newPassword() }).optional(),
});

export const forgottenBody = z.object({ email: emailAddress() });

export const resetBody = z.object({ token: linkToken(), password: newPassword() });
