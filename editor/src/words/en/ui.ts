import type { Words } from '../shape.ts';

export const ui: Words['ui'] = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved.',
  loading: 'Loading …',
  messages: 'Messages',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  toContent: 'Skip to content',
  field: {
    missing: 'Please fill in this field.',
    email: 'Please enter a complete e-mail address, such as name@clinic.org.',
    tooShort: 'This is too short.',
    refused: 'We cannot take this as it is. Please check it.',
    optional: '{{label}} (optional)',
    choose: 'Please choose',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
  },
  shell: {
    main: 'Main navigation',
    home: 'Home',
    groups: 'Groups',
    library: 'Published papers',
    account: 'Account of {{name}}',
    profile: 'Profile and settings',
    templates: 'Templates',
    signOut: 'Sign out',
    language: 'Language',
    de: 'Deutsch',
    en: 'English',
    appearance: 'Appearance',
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
    partMissing:
      'A part of this page did not arrive. Please load it again; what you have written stays.',
    offline: 'No connection. You can go on reading; what you change waits for the connection.',
    claim: { write: 'Write together.', decide: 'Decide together.', publish: 'Publish.' },
  },
  notFound: {
    title: 'There is nothing here for you',
    words:
      'This address does not exist, or you are not invited to it. If you followed a link, ask the person who sent it for an invitation.',
    action: 'Go home',
  },
  crash: {
    refused: 'This cannot be shown just now',
    title: 'We got this wrong',
    words:
      'Something failed on this page. Your saved texts are not affected. Reload the page; if that does not help, please tell the cluster office.',
    stale: 'Eckpunkt has been renewed meanwhile. Please reload the page.',
  },
};
