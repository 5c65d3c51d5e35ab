export const live = {
  saved: 'Saved',
  saving: 'Saving …',
  opening: 'Opening …',
  readOnly: 'Read only',
  offline_zero: 'Offline',
  offline_one: 'Offline, {{count}} change waiting',
  offline_other: 'Offline, {{count}} changes waiting',
  tooLarge:
    'That is too much at once; nothing was inserted. Please insert the text in smaller parts.',
  people: 'Who is here',
  peopleCount_one: 'Only you have this paper open',
  peopleCount_other: '{{count}} people have this paper open',
  you: '{{name}} (you)',
  device: 'On this device',
  copy: {
    holds: ', kept on this device',
    label: 'Copy on this device',
    hint: 'Keeps the text even through a crash. Please use it only on a device of your own. Signing out deletes the copy.',
  },
  ending: {
    'signed-out': {
      title: 'You are signed out',
      text: 'Sign in again to carry on here.',
    },
    'read-only': {
      title: 'You may only read this paper now',
      text: 'Your rights have changed. Reload the page to go on reading.',
    },
    gone: {
      title: 'You cannot reach this paper any more',
      text: 'It was removed, or you no longer belong to it. Please ask the chair of the group.',
    },
    outdated: {
      title: 'Eckpunkt has been renewed',
      text: 'Please reload the page. Your changes are kept.',
    },
    'too-large': {
      title: 'Your last change is too large',
      text: 'It could not be saved. Copy your text, reload the page and paste it in smaller parts.',
    },
    refused: {
      title: 'A change was not accepted',
      text: 'The server could not verify it and has closed the connection. Copy your text and reload the page.',
    },
  },
  kept_zero: 'Everything you wrote is saved.',
  kept_one: '{{count}} change is not saved yet. It is kept in this window.',
  kept_other: '{{count}} changes are not saved yet. They are kept in this window.',
  lost_zero: 'Everything you wrote before is saved.',
  lost_one: '{{count}} change is not saved. Copy the text before you reload.',
  lost_other: '{{count}} changes are not saved. Copy the text before you reload.',
  copyText: 'Copy text',
  copied: 'Copied',
  reload: 'Reload page',
  signIn: 'Sign in and carry on',
  otherPerson:
    'That is a different account. The changes here belong to {{name}}; please sign in with that one.',
  toHome: 'To the start page',
};
