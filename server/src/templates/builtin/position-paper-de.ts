import { abstract, blank, hint, keywords, part, recommendation } from './write.ts';

export const positionPaperDe = [
  abstract,
  hint(
    'Kurzfassung: Schreiben Sie sie zuletzt. In drei bis fünf Sätzen: Worum geht es, was fordern Sie, von wem? Viele lesen nur diesen Absatz.',
  ),
  keywords,
  hint('Schlagwörter: drei bis sechs, mit Kommas getrennt. Unter ihnen wird das Papier gefunden.'),
  hint(
    'So benutzen Sie diese Vorlage: Hinweise wie dieser werden nie gedruckt; löschen Sie sie, wenn Sie sie nicht mehr brauchen. Die fünf Hauptüberschriften gehören in jedes Positionspapier und brauchen Text. Ein gutes Positionspapier hat vier bis acht Seiten.',
  ),
  part('Anlass und Ziel'),
  hint(
    'Warum äußern Sie sich gerade jetzt? Nennen Sie den Anlass (ein Gesetzentwurf, ein Förderprogramm, eine Entwicklung im Land) und in einem Satz, was dieses Papier erreichen soll. Eine halbe Seite genügt.',
  ),
  blank,
  part('Ausgangslage'),
  hint(
    'Was ist der Fall? Beschreiben Sie die Lage so, dass auch jemand zustimmen kann, der Ihre Forderungen nicht teilt. Belegen Sie Zahlen mit einer Quelle, und sagen Sie bei Zahlen immer, für welches Jahr und welches Gebiet sie gelten.',
  ),
  blank,
  part('Unsere Position'),
  hint(
    'Was halten Sie für richtig, und warum? Ein Gedanke je Absatz, die Aussage zuerst, die Begründung danach. Gehen Sie auf den stärksten Einwand ein, den Sie kennen.',
  ),
  blank,
  part('Empfehlungen'),
  hint(
    'Was soll wer bis wann tun? Legen Sie für jede Empfehlung einen eigenen Kasten an; er bekommt seine Nummer (R1, R2 …) von selbst. Geben Sie an, an wen sie sich richtet und in welcher Frist. Drei bis sieben Empfehlungen werden gelesen, zwanzig nicht.',
  ),
  recommendation,
  part('Nächste Schritte'),
  hint(
    'Was trägt Ihre Gruppe selbst bei, und wie geht es nach der Veröffentlichung weiter? Nennen Sie auch, an wen man sich wenden kann.',
  ),
  blank,
];
