export const templates = {
  title: 'Vorlagen',
  lead: 'Womit neue Papiere beginnen können. Vorlagen entstehen aus Papieren: im Menü eines Papiers, „Als Vorlage speichern“.',
  choice: 'Vorlage',
  choiceHint: 'Sie bringt Überschriften und Hinweise mit; alles lässt sich ergänzen.',
  none: 'Ohne Vorlage beginnen',
  builtIn: 'Gehört zu Eckpunkt',
  made: 'gespeichert {{when}}',
  save: 'Als Vorlage speichern',
  saveHint:
    'Der jetzige Text wird zum Anfang neuer Papiere derselben Art. Das Papier selbst bleibt, wie es ist.',
  name: 'Name der Vorlage',
  saved: 'Die Vorlage „{{name}}“ steht jetzt für neue Papiere bereit.',
  delete: 'Vorlage löschen',
  deleteOne: 'Vorlage „{{name}}“ löschen',
  deleteTitle: 'Vorlage löschen?',
  deleteWords: 'Papiere, die mit „{{name}}“ begonnen haben, bleiben unverändert.',
  deleted: 'Die Vorlage ist gelöscht.',
};
