import { abbr, br, cite, en, note, ref } from '../../apparatus.ts';
import { callout, caseBox, h } from '../../blocks.ts';
import { b, i, p, type Node, quote, ul } from '../../prose.ts';

/** Two examples, and what went wrong. */
export const lessons: readonly Node[] = [
  h(2, 'beispiele', 'Zwei Beispiele'),
  caseBox(
    {
      name: 'Inselsprechstunde',
      place: 'Inseln und Halbinseln',
      partners: 'Gemeinschaftspraxis Krüger und Sander, Universitätsmedizin Haffstadt',
    },
    p(
      'Zweimal im Monat öffnet im Gemeindehaus ein Raum mit Kamera, Ultraschallgerät und einer medizinischen Fachangestellten. Die Kardiologin sitzt in Haffstadt und sieht das Bild, während die Angestellte den Schallkopf führt. Im ersten Jahr wurden 214 Menschen untersucht; 31 von ihnen mussten danach doch aufs Festland.',
    ),
    ul('Dauer der Einarbeitung: zwölf Nachmittage', 'Ausfälle wegen der Verbindung: drei Termine'),
  ),
  caseBox(
    {
      name: 'Nachtruhe im Pflegeheim',
      place: 'Landkreis Seenland',
      partners: 'Pflegeverbund Seenland, Telemed Küste GmbH, Klinikum Haffstadt',
    },
    p(
      'Sechs Einrichtungen erreichen nachts eine Ärztin per Video, bevor sie den Rettungsdienst rufen. In zwei von drei Fällen ließ sich die Frage am Bett klären: ein verstopfter Katheter, eine vergessene Tablette, Angst. Für die Pflegenden war das Wichtigste nicht die Technik, sondern nicht mehr allein entscheiden zu müssen.',
    ),
  ),
  h(2, 'gescheitert', 'Was schiefging'),
  p(
    'Neue Verfahren scheitern selten an der Technik. Greenhalgh und andere ',
    cite('greenhalgh2017', { suppressAuthor: true }),
    ' haben geordnet, woran sonst: ',
    en('nonadoption, abandonment, scale-up, spread'),
    ' und ',
    en('sustainability'),
    '. Wir haben unsere Schwierigkeiten daran sortiert:',
  ),
  ul(
    [
      b('Doppelte Arbeit. '),
      'In den ersten vier Monaten mussten Praxen Befunde abtippen. Sieben Praxen hörten deshalb auf; fünf kamen zurück, als die Schnittstelle da war.',
    ],
    [
      b('Zu viele Meldungen. '),
      'Anfangs kamen 40 am Tag. Niemand liest 40 Meldungen. Heute sind es sechs.',
    ],
    [
      b('Funklöcher. '),
      'Elf Ortsteile hatten kein Netz. Die Werte kamen dort über das Telefon, was niemand geplant hatte und was gut ging.',
    ],
  ),
  p(
    'Wer früh mitmacht, ist anders als die, die später kommen ',
    cite('rogers2003', { chapter: '7' }),
    '. Aus der Begeisterung der ersten Praxen lässt sich deshalb nicht schließen, wie die übrigen entscheiden werden.',
  ),
  quote(p('Das Gerät war nie das Problem.'), p(i('Satz, der in allen vier Werkstätten fiel'))),
  callout(
    'example',
    p(
      'Eine Praxis druckte die Meldungen des Zentrums aus und legte sie in die Fächer, in denen seit 1994 die Laborzettel liegen. Das klang nach Rückschritt und war die schnellste Einführung von allen: Es änderte sich nichts außer dem Absender.',
    ),
  ),
  p(
    'Ein Teil der Schwierigkeiten war vorhersehbar. Die ',
    abbr('WHO', 'Weltgesundheitsorganisation'),
    ' rät, digitale Verfahren nur dort einzuführen, wo die Versorgung dahinter trägt ',
    cite('who2019'),
    '; für die Risiken der Geräte gibt es eine Norm ',
    cite('iso14971', { prefix: 'siehe' }),
    '.',
    note(
      'fn-who',
      'So auch unsere Erfahrung; vgl. ',
      ref('lage'),
      ' und zu den Geräten ',
      cite('iso14971'),
      '.',
    ),
    br,
    'Wir haben es gelesen und trotzdem erst gelernt, als es so weit war.',
  ),
];
