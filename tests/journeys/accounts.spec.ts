import { expect, test } from '@playwright/test';
import { expectAccessible, windowOf } from '../support/journey.ts';
import { mailTo, tokenIn } from '../support/mails.ts';
import { type RunningNode, startNode } from '../support/start-node.ts';

const OFFICE = { email: 'amt@example.org', password: 'Seenplatte im Morgenlicht' };
const MEMBER = { email: 'mia@example.org', password: 'Kraniche ziehen im Oktober' };

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode();
});
test.afterAll(() => node.stop());

/** One installation from its first page on: each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

test('The office sets the installation up with the token', async ({ browser }) => {
  const page = await windowOf(browser, node);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Eckpunkt einrichten' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Einrichtungsschlüssel').fill('falsch');
  await page.getByLabel('Name des Clusters').fill('BioCon Valley MV');
  await page.getByLabel('Vor- und Nachname').fill('Olga Amt');
  await page.getByLabel('E-Mail-Adresse').fill(OFFICE.email);
  await page.getByLabel('Passwort', { exact: true }).fill(OFFICE.password);
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await expect(page.getByText('Der Einrichtungsschlüssel stimmt nicht.')).toBeVisible();
  await page.getByLabel('Einrichtungsschlüssel').fill(node.setupToken);
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Olga Amt' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/app/setup');
  await expect(page.getByText('Diese Installation ist schon eingerichtet.')).toBeVisible();
  await page.context().close();
});

test('The office makes a group and invites a chair, who comes by the link', async ({ browser }) => {
  const page = await windowOf(browser, node);
  await page.goto('/app');
  await page.getByLabel('E-Mail-Adresse').fill(OFFICE.email);
  await page.getByLabel('Passwort', { exact: true }).fill('nicht das richtige Wort');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByText('E-Mail-Adresse oder Passwort stimmt nicht.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Passwort', { exact: true }).fill(OFFICE.password);
  await page.getByRole('button', { name: 'Anmelden' }).click();

  await page.getByRole('link', { name: 'Gruppen', exact: true }).click();
  await page.getByRole('button', { name: 'Neue Gruppe' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('AG Digitalisierung');
  await page.getByRole('button', { name: 'Gruppe anlegen' }).click();
  await expect(page.getByRole('heading', { name: 'AG Digitalisierung' })).toBeVisible();
  await page.getByRole('button', { name: 'Einladen' }).first().click();
  await expectAccessible(page);
  await page.getByLabel('Vor- und Nachname').fill('Mia Mitglied');
  await page.getByLabel('E-Mail-Adresse').fill(MEMBER.email);
  await page.getByRole('button', { name: 'Einladung schicken' }).click();
  await expect(page.getByText(`Die Einladung an ${MEMBER.email} ist unterwegs.`)).toBeVisible();
  await expectAccessible(page);

  const mail = await mailTo(node, MEMBER.email);
  expect(mail.text).toContain('AG Digitalisierung');
  const link = `/app/invitation?token=${tokenIn(mail)}`;
  const guest = await windowOf(browser, node);
  await guest.goto(link);
  await expect(guest.getByRole('heading', { name: 'Willkommen' })).toBeVisible();
  await expectAccessible(guest);
  await guest.getByLabel('Neues Passwort', { exact: true }).fill(MEMBER.password);
  await guest.getByRole('button', { name: 'Einladung annehmen' }).click();
  await expect(guest.getByRole('heading', { name: 'Guten Tag, Mia Mitglied' })).toBeVisible();

  const second = await windowOf(browser, node);
  await second.goto(link);
  await expect(second.getByText('Diese Einladung wurde schon angenommen.')).toBeVisible();
  for (const window of [page, guest, second]) await window.context().close();
});

test('A forgotten password is set anew by a link, which works once', async ({ browser }) => {
  const page = await windowOf(browser, node);
  await page.goto('/app');
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  await page.getByLabel('E-Mail-Adresse').fill(MEMBER.email);
  await page.getByRole('button', { name: 'Link schicken' }).click();
  await expect(page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' })).toBeVisible();
  await expectAccessible(page);
  await expect.poll(async () => (await mailTo(node, MEMBER.email)).text).toContain('/app/password');
  const link = `/app/password?token=${tokenIn(await mailTo(node, MEMBER.email))}`;
  await page.goto(link);
  await page.getByLabel('Neues Passwort', { exact: true }).fill('Störche bleiben bis September');
  await page.getByRole('button', { name: 'Passwort setzen' }).click();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Mia Mitglied' })).toBeVisible();

  await page.getByRole('button', { name: /Konto von/ }).click();
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await page.goto('/app/groups');
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await page.context().close();
});

test('The workspace speaks English to whoever wants it', async ({ browser }) => {
  const page = await windowOf(browser, node, undefined, { locale: 'en-GB' });
  await page.goto('/app');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  await page.context().close();
});
