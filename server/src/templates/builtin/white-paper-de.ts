import {
  abstract,
  blank,
  caseBox,
  hint,
  keywords,
  part,
  recommendation,
  section,
} from './write.ts';

export const whitePaperDe = [
  abstract,
  hint(
    'Kurzfassung: eine halbe Seite, die für sich allein verständlich ist: Problem, Vorgehen, wichtigste Ergebnisse, wichtigste Empfehlungen. Schreiben Sie sie zuletzt. Für Leserinnen und Leser im Ausland können Sie eine zweite in englischer Sprache anlegen.',
  ),
  keywords,
  hint('Schlagwörter: fünf bis acht, mit Kommas getrennt.'),
  hint(
    'So benutzen Sie diese Vorlage: Ein Whitepaper erklärt ein Thema gründlich und zeigt an Beispielen, was geht; zwölf bis dreißig Seiten. Hinweise wie dieser werden nie gedruckt; löschen Sie sie, wenn Sie sie nicht mehr brauchen. Die sechs Hauptüberschriften müssen bleiben und brauchen Text; alles darunter können Sie umbenennen, verschieben oder weglassen.',
  ),
  part('Einleitung'),
  section('Anlass'),
  hint(
    'Welche Entwicklung macht das Thema dringlich? Beginnen Sie mit etwas, das man sich vorstellen kann: einer Zahl, einem Fall, einem Ort.',
  ),
  blank,
  section('Für wen dieses Whitepaper ist'),
  hint(
    'Wer soll es lesen, und was kann diese Person danach entscheiden oder tun? Sagen Sie auch, wie es entstanden ist und wer beteiligt war.',
  ),
  blank,
  part('Stand und Rahmenbedingungen'),
  hint(
    'Was ist bekannt, was gilt rechtlich, wer ist zuständig, wer bezahlt? Jede Aussage, die nicht allgemein bekannt ist, braucht eine Quelle. Zahlenreihen gehören in eine Tabelle mit Kopfzeile, Zusammenhänge in eine Abbildung mit Alternativtext.',
  ),
  blank,
  part('Analyse'),
  hint(
    'Wo hakt es, und warum? Gliedern Sie nach Handlungsfeldern, nicht nach Organisationen. Trennen Sie sichtbar, was Sie beobachtet haben, von dem, was Sie daraus schließen.',
  ),
  section('Handlungsfeld 1'),
  blank,
  section('Handlungsfeld 2'),
  blank,
  part('Aus der Praxis'),
  hint(
    'Zwei bis vier Beispiele, je eine halbe bis ganze Seite. Tragen Sie im Kasten Name, Ort und Partner ein, und beantworten Sie: Was war das Problem? Was wurde getan? Was hat es gebracht, woran hat man das gemessen? Was würde man heute anders machen? Lassen Sie den Text von den Beteiligten freigeben.',
  ),
  caseBox,
  caseBox,
  hint('Was zeigen die Beispiele gemeinsam? Ein Absatz, der sie verbindet.'),
  blank,
  part('Empfehlungen'),
  hint(
    'Was soll wer bis wann tun? Jede Empfehlung muss sich aus der Analyse oder einem Beispiel ergeben; verweisen Sie auf die Stelle (ein Querverweis zieht bei Umstellungen mit). Legen Sie für jede einen eigenen Kasten an, mit Adressat, Handlungsfeld und Frist.',
  ),
  recommendation,
  recommendation,
  part('Ausblick'),
  hint(
    'Was geschieht als Nächstes, und woran wird man in drei Jahren sehen, ob es gewirkt hat? Methoden, lange Tabellen und Fragebögen gehören in einen Anhang: Stellen Sie dessen Überschrift auf „Anhang“.',
  ),
  blank,
];
