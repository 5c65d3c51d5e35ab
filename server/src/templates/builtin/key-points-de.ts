import { abstract, blank, hint, keywords, list, part, recommendation } from './write.ts';

export const keyPointsDe = [
  abstract,
  hint('Kurzfassung: zwei bis drei Sätze. Was ist der Kern, auf den sich die Gruppe geeinigt hat?'),
  keywords,
  hint('Schlagwörter: drei bis sechs, mit Kommas getrennt.'),
  hint(
    'So benutzen Sie diese Vorlage: Ein Eckpunktepapier hält fest, worauf man sich geeinigt hat, bevor alles ausgearbeitet ist; zwei bis vier Seiten. Hinweise wie dieser werden nie gedruckt; löschen Sie sie, wenn Sie sie nicht mehr brauchen. Die vier Hauptüberschriften müssen bleiben und brauchen Text.',
  ),
  part('Worum es geht'),
  hint(
    'Das Thema, der Anlass und der Auftrag der Gruppe in höchstens zehn Zeilen. Grenzen Sie auch ab: Worum geht es in diesem Papier nicht?',
  ),
  blank,
  part('Unsere Eckpunkte'),
  hint(
    'Ein Eckpunkt je Listenpunkt, jeder ein ganzer Satz, dem man zustimmen oder widersprechen kann. „Digitalisierung stärken“ ist kein Eckpunkt; „Jede Klinik im Land kann bis 2030 Befunde elektronisch weitergeben“ ist einer. Fünf bis zehn genügen.',
  ),
  list(3),
  part('Was daraus folgt'),
  hint(
    'Was müsste geschehen, damit die Eckpunkte Wirklichkeit werden? Legen Sie für jede Empfehlung einen eigenen Kasten an, und geben Sie an, an wen sie sich richtet.',
  ),
  recommendation,
  part('Offene Fragen'),
  hint(
    'Worüber ist die Gruppe noch uneins, was muss noch geprüft werden, und wer kümmert sich bis wann darum? Eine offene Frage zu benennen ist besser, als sie zu überdecken.',
  ),
  blank,
];
