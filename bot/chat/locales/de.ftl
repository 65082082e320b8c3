## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Ruhetag
    [cardio] Ausdauer
    [strength] Kraft
    [hiit] HIIT
    [yoga] Yoga
    [swimming] Schwimmen
   *[cycling] Radfahren
}

workout-icon = { $workout ->
    [rest] 🛌
    [cardio] 🏃
    [strength] 🏋️
    [hiit] ⚡
    [yoga] 🧘
    [swimming] 🏊
   *[cycling] 🚴
}

level = { $level ->
    [beginner] Einstieg
    [intermediate] fortgeschritten
   *[advanced] sehr erfahren
}

goal = { $goal ->
    [lose-weight] abnehmen
    [fitness] allgemeine Fitness
   *[muscle] Muskeln aufbauen
}

day = { DAY($day) }
not-known = nicht notiert

# Buttons used in more than one place
button-back = ‹ Zurück
button-cancel = Abbrechen
button-close = Schließen

# Frame
stale-tap = Dieser Knopf gehört zu einer älteren Nachricht. So sieht es jetzt aus.
stale-tap-gone = Dieser Knopf hat ausgedient. Was ich kann, zeigt dir /help.
unknown-command = Diesen Befehl kenne ich nicht. { frame-commands }
frame-commands = Diese gibt es: /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = Bei mir ist etwas schiefgegangen. Deine Nachricht bleibt aufgehoben, damit wir nachsehen können. Bitte versuch es in einer Weile noch einmal.
stranger = Hallo! Ich bin DaySeven. Ich führe aus ganz normalen Nachrichten ein Trainingstagebuch und schlage dir jeden Abend das Training für morgen vor. Schick /start, und in zwei Minuten geht es los.
cancelled = Abgebrochen. Es wurde nichts geändert.
nothing-to-cancel = Es gibt gerade nichts abzubrechen.

## What Telegram shows: the command menu and the bot's description.

bot-description = Ich führe dein Trainingstagebuch aus ganz normalen Nachrichten („45 min geschwommen“, „Ruhetag“, „gestern 5 km gelaufen“) und schlage dir jeden Abend das Training für morgen vor, mit Begründung. Ohne Arztkittel, ohne schlechtes Gewissen. Tippe auf Start.
bot-short-description = Ein Trainingstagebuch in einfachen Worten, und jeden Abend das Training für morgen.

command-log = Training per Knopf eintragen
command-today = Das Training für heute
command-tomorrow = Das Training für morgen, mit Begründung
command-week = Die nächsten sieben Tage
command-stats = Dein Tagebuch in Bildern
command-report = Deine Woche und die nächsten sieben Tage
command-history = Tagebuch: nachsehen, ändern, Lücken füllen
command-import = Trainings aus einer anderen App mitbringen
command-export = Alles, was ich über dich habe, als Datei
command-settings = Niveau, Ziel, Zeiten, freie Tage und mehr
command-pause = Abendnachricht pausieren
command-resume = Abendnachricht wieder einschalten
command-start = Profil, Zeitzone, Uhrzeit am Abend
command-privacy = Was ich aufbewahre, und wozu
command-delete = Alles über mich löschen
command-help = Was ich verstehe
command-cancel = Abbrechen, was gerade offen ist

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } von { $count } · /cancel bricht hier ab</i>
start-resumed = Weiter geht es da, wo du aufgehört hast.
start-cancelled = Abgebrochen, und nichts wurde gespeichert. Mit /start fängst du jederzeit neu an.
start-over = Dieser Anlauf ist vorbei. Mit /start fängst du neu an.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Hallo, ich bin DaySeven.</b> Erzähl mir in einfachen Worten, was du trainiert hast, und ich schlage dir jeden Abend aus deinen letzten sechs Tagen das Training für morgen vor.

    <b>Was ich nicht bin:</b> kein Arzt und keine Physiotherapeutin. Meine Vorschläge sind allgemein, und ich sehe nicht, wie es dir heute geht. Hör auf, wenn etwas wehtut, und frag eine Fachperson, wenn du unsicher bist.

    <b>Dafür muss ich aufbewahren:</b> die Trainings, von denen du mir erzählst, dein Alter, dein Niveau, dein Ziel, deine Zeitzone und deine Uhrzeit am Abend, und ein Ja oder Nein zu deiner Gesundheit; wenn du mir später erzählst, dass du krank, verletzt oder schwanger bist, auch das, solange der Plan deshalb wartet. Das alles dient dazu, dir Trainings vorzuschlagen, und zu nichts anderem. Die Einzelheiten stehen unter /privacy, und /delete löscht jederzeit alles.

    Du musst mindestens { $least } Jahre alt sein. <b>Bist du einverstanden, dass ich das aufbewahre?</b>
start-consent-yes = Ja, ich bin einverstanden
start-consent-no = Nein, danke
start-wrong-consent = Bitte tippe auf einen der beiden Knöpfe; ohne dein Einverständnis bewahre ich nichts auf.
start-declined = In Ordnung, es wurde nichts gespeichert. Wenn du es dir anders überlegst: /start ist da.

start-age = <b>Wie alt bist du?</b>
    Schreib dein Alter oder tippe es an. Danach richtet sich, wie viel Ruhe und wie viel harte Anstrengung ich guten Gewissens vorschlagen kann.
start-age-which = <b>Wie alt bist du heute?</b>
start-age-young = Unter { $age }
start-wrong-age = Ich brauche dein Alter in Jahren, eine Zahl von { $least } bis { $most }, zum Beispiel <i>34</i>.
start-too-young = Danke für deine Ehrlichkeit. DaySeven ist für Menschen ab { $least } Jahren, deshalb hören wir hier auf, und über dich wurde nichts gespeichert.

    Bewegung ist in jedem Alter großartig: Eltern, Lehrkräfte oder eine Trainerin im Verein helfen dir herauszufinden, was Spaß macht und sicher ist. Falls du dich vertippt hast: Mit /start fängst du neu an.
start-too-young-known = DaySeven ist für Menschen ab { $least } Jahren. Falls du dich vertippt hast, ist dein Profil unverändert, und /start fragt noch einmal. Wenn du jünger bist, schick bitte /delete, das löscht alles.

start-health = <b>Trifft etwas davon auf dich zu?</b>
    • eine Herzerkrankung oder hoher Blutdruck
    • Schmerzen in der Brust, in Ruhe oder bei Anstrengung
    • Schwindel oder Ohnmacht in den letzten zwölf Monaten
    • eine andere längere Krankheit oder Medikamente, die du regelmäßig nimmst
    • ein Problem mit Knochen, Gelenken oder Muskeln, das durch Training schlimmer werden könnte
    • eine Schwangerschaft oder eine Geburt in den letzten Monaten
    • jemand hat dir gesagt, dass du nur unter Aufsicht trainieren sollst

    Ich bewahre nur Ja oder Nein auf, nie, was es ist.
start-health-no = Nein, nichts davon
start-health-yes = Ja, mindestens eines
start-wrong-health = Ein Ja oder Nein genügt mir; bitte tippe auf einen der Knöpfe.

start-clearance = <b>Danke, dass du es mir sagst.</b> Bitte sprich mit einem Arzt, einer Ärztin oder einer qualifizierten Fachperson für Bewegung, bevor du härter trainierst. Bis sie dir das Training freigegeben haben, schlage ich nur Ruhe und leichte Bewegung vor, zum Beispiel einen Spaziergang in deinem gewohnten Tempo.

    Hat dir eine Fachperson das Training schon freigegeben?
start-clearance-wait = Noch nicht: erst mal leicht
start-clearance-cleared = Eine Fachperson hat es freigegeben
start-wrong-clearance = Bitte tippe auf einen der Knöpfe: schon freigegeben, oder erst einmal leicht.

start-effort = <b>Bist du harte Anstrengung gewohnt?</b>
    Ich meine eine, die dich außer Atem bringt, in den letzten Monaten mindestens einmal pro Woche. Wenn nicht, lasse ich Intervalle weg, bis du mir etwas anderes sagst.
start-effort-yes = Ja, das bin ich gewohnt
start-effort-no = Nein, oder länger nicht mehr
start-wrong-effort = Ein Ja oder Nein genügt mir; bitte tippe auf einen der Knöpfe.

start-level-question = <b>Wie geübt bist du im Training?</b>
    • <b>Einstieg:</b> neu dabei oder zurück nach langer Pause
    • <b>Fortgeschritten:</b> in den meisten Wochen zwei oder mehr Einheiten, seit mindestens einem halben Jahr
    • <b>Sehr erfahren:</b> in den meisten Wochen vier oder mehr Einheiten, seit Jahren
start-level = { $level ->
    [beginner] Einstieg
    [intermediate] Fortgeschritten
   *[advanced] Sehr erfahren
}
start-wrong-level = Bitte tippe eines der drei an: Einstieg, Fortgeschritten oder Sehr erfahren.

start-goal-question = <b>Wofür trainierst du?</b>
    Das bestimmt die Mischung der Trainings; was sicher ist, bleibt gleich.
start-goal = { $goal ->
    [lose-weight] Abnehmen
    [fitness] Allgemeine Fitness
   *[muscle] Muskeln aufbauen
}
start-wrong-goal = Bitte tippe eines der Ziele an.
start-show-plan = Bitte zeig diesen Plan deinen Eltern, einer anderen Vertrauensperson oder jemandem, der dich trainiert.

start-zone = <b>Wo bist du?</b> Ich brauche nur deine Zeitzone.
    Tippe den Ort an, dessen Uhr stimmt, schreib eine Stadt oder eine Zone, oder teile deinen Standort (📎 → Standort); davon behalte ich nur die Zeitzone.
start-zone-right = In <b>{ $place }</b> ist es jetzt <b>{ $time }</b> Uhr, stimmt das?
start-zone-which = <b>Welchen Ort meinst du?</b> Die Uhrzeit daneben hilft beim Unterscheiden.
start-zone-yes = Ja, hier ist es { $time }
start-zone-no = Woanders
start-wrong-place = Einen Ort namens „{ $typed }“ kenne ich nicht. Eine größere Stadt in der Nähe tut es auch, oder eine Zone wie <i>Europe/Berlin</i> oder <i>UTC+3</i>.
start-wrong-zone = Ich brauche einen Ort: Tippe einen an, schreib eine Stadt oder teile deinen Standort.

start-evening = <b>Wann soll abends das Training für morgen kommen?</b>
    Bei dir ist es jetzt { $time } Uhr ({ $zone }). Tippe eine Uhrzeit an oder schreib sie, zum Beispiel <i>21:30</i> oder <i>21 Uhr</i>.
start-evening-which = <b>Am Abend oder am Morgen?</b>
start-wrong-evening = Ich brauche eine einzige Uhrzeit, zum Beispiel <i>21:30</i> oder <i>21 Uhr</i>.

start-days = <b>Deine letzten { $count } Tage</b>
    Ein Tipp pro Tag, oder ein Wort. Woran du dich nicht erinnerst, bleibt offen; ich halte es nie für Ruhe.
start-days-told = ✓ { DAY($day) }: { $told }
start-days-now = <b>▸ { DAY($day) }: Was hast du gemacht?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = Weiß nicht mehr
start-days-skip = { $told ->
    [0] Alle sechs überspringen
   *[other] Den Rest überspringen
}
start-wrong-days = Bitte tippe an, was du an dem Tag gemacht hast, oder schreib es: <i>Ruhetag</i>, <i>schwimmen</i>. Die Art des Trainings reicht hier. „Weiß nicht mehr“ ist auch in Ordnung.

start-done = <b>Alles fertig. Willkommen bei DaySeven!</b>
start-done-again = <b>Dein Profil ist auf dem neuesten Stand.</b> Das Tagebuch ist, wie es war.
start-done-profile = • { $age } Jahre, { $level ->
        [beginner] Einstieg
        [intermediate] fortgeschritten
       *[advanced] sehr erfahren
    }
    • Ziel: { $goal ->
        [lose-weight] abnehmen
        [fitness] allgemeine Fitness
       *[muscle] Muskeln aufbauen
    }
    • Training für morgen um { $time } Uhr ({ $zone })
start-done-days = { $remembered ->
    [0] • von den letzten { $count } Tagen noch keiner bekannt
    [one] • einer der letzten { $count } Tage im Tagebuch
   *[other] • { $remembered } der letzten { $count } Tage im Tagebuch
}
start-done-clearance = Bis dir eine Fachperson das Training freigibt, schlage ich nur Ruhe und leichte Bewegung vor. Wenn es so weit ist, findest du unter /start einen Knopf dafür.
start-done-effort = Intervalle lasse ich erst einmal weg. Sobald du harte Anstrengung gewohnt bist, findest du unter /start einen Knopf dafür.
start-done-next = <b>So geht es weiter:</b> Jeden Tag um { $time } Uhr schicke ich dir das Training für morgen. Und wann immer du trainiert hast, schreib mir einfach: <i>45 min geschwommen</i>, <i>Ruhetag</i>, <i>gestern 5 km gelaufen</i>.
start-button-tomorrow = Training für morgen
start-button-log = Heute eintragen

start-known = <b>Schön, dich wiederzusehen.</b> Das Training für morgen kommt um { $time } Uhr. Schreib mir, was du trainiert hast, oder tippe:
start-known-paused = <b>Schön, dich wiederzusehen.</b> Die Abendnachrichten machen Pause; /resume holt sie zurück. Schreib mir, was du trainiert hast, oder tippe:
start-button-again = Mein Profil ändern
start-button-hard = Ich bin harte Anstrengung jetzt gewohnt
start-noted-cleared = <b>Notiert:</b> Eine Fachperson hat dir das Training freigegeben. Von hier an bauen wir behutsam auf.
start-noted-hard = <b>Notiert:</b> Intervalle können wieder vorkommen, wenn deine letzten Tage sie zulassen.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] heute
    [yesterday] gestern, { DAY($day) }
    [tomorrow] morgen, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Heute
    [yesterday] Gestern, { DAY($day) }
    [tomorrow] Morgen, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# One workout: no markup, it also stands on buttons. 0 means that it was not told.
diary-entry = { $workout }{ $minutes ->
    [0] {""}
   *[other] , { NUMBER($minutes, useGrouping: 0) } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 2) } km
}

# Confirmations
log-head-day = { $head ->
    [already] <b>Schon im Tagebuch</b> für { $day }:
    [changed] <b>Geändert.</b> Für { $day } steht da jetzt:
    [reread] <b>Neu gelesen.</b> Für { $day } steht da jetzt:
    [back] <b>Wieder im Tagebuch</b> für { $day }:
    [undone] <b>Zurückgenommen</b> für { $day }:
   *[logged] <b>Eingetragen</b> für { $day }:
}
log-head = { $head ->
    [already] <b>Schon im Tagebuch:</b>
    [changed] <b>Geändert.</b> Jetzt steht da:
    [reread] <b>Neu gelesen.</b> Jetzt steht da:
    [back] <b>Wieder im Tagebuch:</b>
    [undone] <b>Zurückgenommen:</b>
   *[logged] <b>Eingetragen:</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … und { $count } weitere
log-rest-kept = <i>Für { $days } hast du schon ein Training eingetragen, es bleibt also ein Trainingstag.</i>
log-rest-replaced = <i>Das ersetzt den Ruhetag, den du für { $days } eingetragen hattest.</i>
log-again = <i>Damit steht dort { $count } × { $workout } ({ $day }).</i>
log-returned = <i>Schön, dass du wieder da bist.</i>
log-undone = <b>Zurückgenommen.</b> Das steht nicht im Tagebuch.
log-edited-away = Ich habe deine Nachricht neu gelesen und darin kein Training mehr gefunden.
log-undone-already = Das wurde schon zurückgenommen.
log-not-found = Diesen Eintrag finde ich in deinem Tagebuch nicht.

log-undo = ↩️ Rückgängig
log-change = ✏️ Ändern
log-put-back = Wieder eintragen
log-look-at-day = Den Tag ansehen
minutes-label = { $minutes } min
minutes-unknown = Weiß ich nicht

# Change screens
change-which = Welchen Eintrag soll ich ändern?
change-pick = <b>{ $entry }</b>, { $day }. Was soll ich ändern?
change-types = <b>{ $entry }</b>, { $day }. Was war es wirklich?
change-days = <b>{ $entry }</b>, { $day }. Welcher Tag war es?
change-times = <b>{ $entry }</b>, { $day }. Wie viele Minuten? Tippe eine Zahl an oder schreib sie einfach.
change-efforts = <b>{ $entry }</b>, { $day }. Wie hart war es?
change-times-wrong = Ich brauche die Minuten als Zahl, zum Beispiel <i>45</i>; oder tippe oben eine an.
change-type-label = Art
change-day-label = Tag
change-minutes-label = Minuten
change-effort-label = Wie hart
change-remove-label = 🗑 Herausnehmen

# Corrections in words
correct-nothing = In deinem Tagebuch gibt es noch nichts zu ändern. Erzähl mir, was du gemacht hast, zum Beispiel <i>45 min geschwommen</i>.

correct-which = Ich weiß nicht, welchen Eintrag du meinst. Antworte auf die Nachricht dazu, oder such den Tag in /history.

# /log
log-what = Was hast du gemacht ({ $day })?
log-other-day = Ein anderer Tag
log-when = Welcher Tag war es?

# A question that completes a log
ask-what = { $minutes ->
    [0] Was war es? Ein Tipp, und es steht im Tagebuch ({ $day }).
   *[other] { $minutes } Minuten wovon? Ein Tipp, und es steht im Tagebuch ({ $day }).
}
ask-when = { $entry }: Diesen Tag finde ich nicht im Kalender. Welcher Tag war es?
ask-nothing = Nichts einzutragen
ask-nothing-logged = In Ordnung, nichts eingetragen.
ask-hint = Ich weiß immer noch nicht, was ich eintragen soll. Tippe oben auf einen Knopf, oder schreib es so: <i>45 min geschwommen</i>, <i>gestern Ruhetag</i>.
ask-long-ago = Das ist { $days } Tage her ({ $day }). Soll ich es dort eintragen?
ask-yes = Ja, eintragen
ask-no = Nein, lass es
ask-passed = Diese Frage ist vorbei. Schreib es noch einmal, wenn es doch eingetragen werden soll.
# Words that count as an answer, comma by comma.
answer-yes-words = ja, j, jo, jap, jep, jawohl, ja bitte, ja klar, klar, gern, gerne, na klar, sicher, einverstanden, ok, okay, in ordnung, passt, mach das, mach, eintragen, trag ein, trag es ein, stimmt, richtig, genau
answer-no-words = nein, n, ne, nee, nö, nein danke, nichts, nichts davon, nichts einzutragen, nicht eintragen, lass, lass es, lass mal, egal, vergiss es, abbrechen, doch nicht

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = ja, j, jo, jap, jep, jawohl, ja leider, leider ja
typed-no = nein, n, ne, nee, nö, nichts, nichts davon, keins, keines, keines davon, gar nichts, überhaupt nicht
typed-level = { $level ->
    [beginner] anfänger, anfängerin, anfaenger, einsteiger, einsteigerin, neuling, neu, neu dabei, am anfang
    [intermediate] mittel, mittelmäßig, durchschnitt, durchschnittlich, normal, geübt, fortgeschrittene, fortgeschrittener
   *[advanced] profi, experte, expertin, erfahren, sehr fit, sehr geübt
}
typed-goal = { $goal ->
    [lose-weight] gewicht verlieren, abspecken, schlank werden, schlanker werden, fett verlieren, gewichtsabnahme
    [fitness] fitness, fit, fit bleiben, fit werden, gesund bleiben, gesundheit
   *[muscle] muskeln, muskelaufbau, muskelmasse, kraft, stärker werden, kräftiger werden
}
typed-forgotten = keine ahnung, weiß nicht, weiss nicht, weiß ich nicht, weiß ich nicht mehr, ich weiß nicht, ich weiß es nicht mehr, vergessen, hab ich vergessen, keine erinnerung, unbekannt
typed-age = ich bin, bin, alter, mein alter ist, jahre, jahre alt, jahr, j, j., alt
typed-hours = uhr, h
typed-morning = morgens, am morgen, früh, vormittags, am vormittag, in der früh
typed-evening = abends, abend, am abend, nachmittags, am nachmittag
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = –
typed-half-to = halb
typed-between = bis, und
typed-days = t, tag, tage, tagen, tages
typed-weeks = wo, woche, wochen
typed-months = monat, monate, monaten, monats
typed-quarters = quartal, quartale, vierteljahr
typed-years = j, jahr, jahre, jahren, jahres
typed-half = halb, halbes, halben, halbe, ein halbes, einem halben
typed-dark = dunkel, nacht, nachts, schwarz
typed-light = hell, tag hell, weiß
typed-fillers = statistik, für, von, vom, der, die, das, den, dem, des, im, in, mein, meine, meinem, meiner, über, zeig, zeige, mir, alle, alles, bitte, letzte, letzten, letzter, letztes, diese, dieser, dieses, diesen, ein, eine, einen, einem, einer, und, seit, mal

# /history
history-title = <b>Dein Tagebuch</b>, { $first } bis { $last }: { $recorded } von { $days } Tagen notiert. Tippe einen Tag an, um ihn anzusehen oder zu ändern.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b>: noch nichts notiert. Was war es?
history-fill = Was war <b>{ $day }</b>?
history-add-what = Was soll ich dazuschreiben? <b>{ $day }</b>
history-change = ✏️ { $entry }
history-add = ➕ Training dazu
history-back = ‹ Alle Tage
history-earlier = ‹ Früher
history-later = Später ›
history-leap = ‹‹ 4 Wochen
history-leap-year = ‹‹ 1 Jahr
history-newest = Zurück zu heute
history-which = Welcher Tag? Schreib ihn so: <code>/history { $example }</code>, bis höchstens heute, oder einfach /history.

# Plans
plan-kept = <b>Geplant:</b>
    { $plans }
    Ich merke es mir. Sag mir, wenn es geschafft ist.
plan-line = { $workout }, { $day }
plan-remove = Plan streichen
plan-remove-one = Streichen: { $workout }, { DAY($day) }
plan-removed = Aus deinen Plänen gestrichen: { $workout }, { $day }.
plan-past = Der Tag ist vorbei.
plan-edited-away = Ich habe deine Nachricht neu gelesen, und der Plan ist gestrichen.
plan-heard = Klingt gut. Sag mir, wenn es geschafft ist, dann trage ich es ein.

# Questions
question-other = Da bin ich überfragt. Ich kann dir sagen, was morgen passt (/tomorrow) oder in der Woche (/week), deine Trainings zählen (<i>wie oft war ich im Mai schwimmen?</i>) und eintragen, was du gemacht hast.
question-start-first = Mir fehlen noch ein paar Antworten, bevor ich etwas vorschlagen kann. /start dauert zwei Minuten.
how-to-log = Schreib einfach, was du gemacht hast: <i>45 min geschwommen</i>, <i>gestern 5 km gelaufen</i>, <i>Ruhetag</i>. Oder schick /log, dann kommen Knöpfe. Etwas falsch? Tippe auf Ändern, bearbeite deine Nachricht, oder antworte <i>das war gestern</i>.
totals-span = { $first } bis { $last }
totals-one-day = { $first }
totals-title = <b>{ $span }</b>
totals-line = { $icon } { $workout }: { $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
}
totals-rest = { $icon } { $workout }: { $times ->
    [one] 1 Tag
   *[other] { $times } Tage
}
totals-sum = An { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } min
    }
   *[other] , { $hours } h { $minutes } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } km
}, soweit du es mir erzählt hast.
totals-none = Nichts notiert: { $span }.
totals-none-of = Nichts notiert für { $workouts }: { $span }.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Hallo du. Wie war dein Tag?
    [1] Hallo! Schön, von dir zu hören.
   *[2] Hey, ich bin da.
}
smalltalk-thanks = { $variant ->
    [0] Gern geschehen.
    [1] Jederzeit.
   *[2] Freut mich, wenn es hilft.
}
smalltalk-chat = { $variant ->
    [0] Ich höre dir zu.
    [1] Gut zu wissen.
   *[2] Ha, auch wieder wahr.
}
smalltalk-hint = Wenn du etwas gemacht hast, sag es mir einfach: <i>30 min Rad</i> genügt.

# What cannot be read
other-sticker = Hübsch. Ich lese aber nur Worte: <i>45 min geschwommen</i> käme direkt ins Tagebuch.
other-voice = Sprachnachrichten kann ich noch nicht anhören. Geschrieben genügt <i>5 km gelaufen</i>.
other-video-note = Videos kann ich nicht ansehen. Geschrieben genügt <i>5 km gelaufen</i>.
other-photo = Bilder kann ich nicht sehen. Sag mir in Worten, was du gemacht hast, dann trage ich es ein.
other-video = Videos kann ich nicht ansehen. Sag mir in Worten, was du gemacht hast, dann trage ich es ein.
other-audio = Töne kann ich nicht anhören. Sag mir in Worten, was du gemacht hast, dann trage ich es ein.
other-document = Mit dieser Datei kann ich hier nichts anfangen. Sag mir in Worten, was du gemacht hast, dann trage ich es ein.
other-contact = Danke, aber für Kontakte habe ich keine Verwendung und habe nichts davon behalten.
other-location = Danke, aber Orte bewahre ich nicht auf; nichts davon wurde gespeichert.
other-poll = In Umfragen bin ich nicht gut. Sag mir, was du gemacht hast, dann trage ich es ein.
other-animation = Schöne Bewegung. In Worten wäre es ein Eintrag: zum Beispiel <i>30 min tanzen</i>.
other-unknown = Ich kann nur Worte lesen. Sag mir, was du gemacht hast, zum Beispiel <i>45 min geschwommen</i>.
group-please-private = Ein Tagebuch ist etwas Persönliches: Bitte schreib mir in unserem eigenen Chat, nicht in einer Gruppe.

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Freier Tag
session-rest-beginner-structure = Nichts geplant. Ein Spaziergang, wenn du Lust hast, und früh ins Bett.
session-rest-intermediate-title = Tag zum Auftanken
session-rest-intermediate-structure = Kein Training an diesem Tag. Ein Spaziergang von { $walk } Minuten nach einer Mahlzeit ist schön, aber kein Muss.
session-rest-advanced-title = Geplanter freier Tag
session-rest-advanced-structure = Teil des Plans, keine Lücke darin. Iss gut, schlaf lange, beweg dich ganz nebenbei.

session-cardio-beginner-title = Gehen und Traben
session-cardio-beginner-structure = { $warmup } min schlendern, { $main } min zügig gehen und dabei alle { $every } min { $jog } min traben, wenn es sich gut anfühlt, { $cooldown } min langsamer. Du kannst die ganze Zeit in vollen Sätzen reden.
session-cardio-beginner-easier = { $easier } min zügig gehen, ohne Traben.
session-cardio-intermediate-title = Gleichmäßiger Lauf
session-cardio-intermediate-structure = { $warmup } min langsam steigern, { $main } min in einem Tempo, bei dem du plaudern könntest, { $cooldown } min gehen und Waden dehnen.
session-cardio-intermediate-easier = { $easier } min bergauf gehen oder Crosstrainer.
session-cardio-advanced-title = Lockerer Grundlagenlauf
session-cardio-advanced-structure = { $warmup } min leicht, { $main } min entspannt, ganze Sätze bleiben möglich, { $cooldown } min gehen.
session-cardio-advanced-easier = { $easier } min locker Rad fahren.
session-cardio-elder-title = Ein guter Spaziergang
session-cardio-elder-structure = { $warmup } min langsam, { $main } min in einem Tempo, bei dem du noch reden kannst, { $cooldown } min wieder langsam. Wähl ebene Wege mit Bänken zum Ausruhen.
session-cardio-elder-easier = { $easier } min, mit Pausen, wann immer du magst.
session-cardio-walk-title = Leichter Spaziergang
session-cardio-walk-structure = { $warmup } min schlendern, { $main } min in angenehmem Tempo, { $cooldown } min schlendern. Nur so weit, wie es für dich schon normal ist; hör auf, wenn sich etwas falsch anfühlt.
session-cardio-walk-easier = { $easier } min schlendern.

focus-words = { $focus ->
    [full] ganzer Körper
    [upper] Oberkörper
    [lower] Unterkörper
    [push] Drücken: Brust, Schultern, Trizeps
    [pull] Ziehen: Rücken, Bizeps
    [legs] Beine und Hüfte
   *[small] nur Rumpf und kleine Muskeln, weil die großen am Vortag gearbeitet haben
}
session-strength-beginner-title = Kraft-Grundlagen
session-strength-beginner-structure = { $warmup } min Mobilität und leichte Sätze. { $sets ->
    [one] Eine Runde
   *[other] { $sets } Runden
} in { $main } min ({ focus-words }): { $focus ->
    [full] Kniebeuge zum Stuhl, Liegestütz an der Bank, Rudern, Vorbeugen aus der Hüfte, Tragen
   *[other] Unterarmstütz, Seitstütz, Wadenheben, leichtes Armtraining
}, jeweils { $reps_low }–{ $reps_high } Wiederholungen; hör auf, solange noch { $spare } saubere möglich wären. { $cooldown } min dehnen.
session-strength-beginner-easier = Eine Runde nur mit dem eigenen Körpergewicht.
session-strength-intermediate-title = Solide Kraft
session-strength-intermediate-structure = { $warmup } min Aufwärmsätze. { $main } min Kraft ({ focus-words }): { $sets ->
    [one] ein Satz
   *[other] { $sets } Sätze
} zu { $reps_low }–{ $reps_high } Wiederholungen in jeder Übung, { $spare } weitere in Reserve. { $cooldown } min Ausklang.
session-strength-intermediate-easier = Von allem ein Satz weniger, bei gleichem Gewicht.
session-strength-advanced-title = Konzentriertes Krafttraining
session-strength-advanced-structure = { $warmup } min Gewicht steigern. { $main } min Kraft ({ focus-words }): { $sets ->
    [one] ein Satz
   *[other] { $sets } Sätze
} zu { $reps_low }–{ $reps_high } Wiederholungen in der Hauptübung, dann leichtere Zusatzübungen, { $spare ->
    [one] ein bis zwei
   *[other] { $spare }
} weitere in Reserve. { $cooldown } min Mobilität.
session-strength-advanced-easier = Ein Techniktag mit etwa { $easier } % deiner üblichen Last.
session-strength-youth-title = Krafttraining lernen
session-strength-youth-structure = { $warmup } min Spiele oder Mobilität. { $sets ->
    [one] Eine Runde
   *[other] { $sets } Runden
} in { $main } min ({ focus-words }), jeweils { $reps_low }–{ $reps_high } Wiederholungen; hör auf, solange noch { $spare } saubere möglich wären. { $cooldown } min dehnen.
session-strength-youth-easier = Eine Runde nur mit dem eigenen Körpergewicht.
session-strength-senior-title = Kraft und Gleichgewicht
session-strength-senior-structure = { $warmup } min sanft aufwärmen. { $sets ->
    [one] Eine Runde
   *[other] { $sets } Runden
} in { $main } min ({ focus-words }), jeweils { $reps_low }–{ $reps_high } Wiederholungen mit { $spare } in Reserve, und dazwischen { $drills } Gleichgewichtsübungen. { $cooldown } min dehnen.
session-strength-senior-easier = Eine Runde im Sitzen, und die Gleichgewichtsübungen.
session-strength-elder-title = Kräftig und standfest
session-strength-elder-structure = { $warmup } min lockern. { $main } min vom Stuhl aufstehen, leichtes Armtraining und Fersenheben, jeweils { $reps_low }–{ $reps_high } ruhige Wiederholungen, mit { $drills } Gleichgewichtsübungen an einer Wand oder Arbeitsplatte. { $cooldown } min dehnen.
session-strength-elder-easier = Ein paarmal vom Stuhl aufstehen, zweimal am Tag.

session-hiit-beginner-title = Erste Intervalle
session-hiit-beginner-structure = { $warmup } min leicht, dann { $repeats } × { $hard } s schnell und { $easy } s langsam auf dem Rad oder beim Bergaufgehen, { $cooldown } min leicht. Schnell heißt: nur noch ein paar Worte am Stück.
session-hiit-beginner-easier = Dieselben Zeiten, aber zügig statt schnell.
session-hiit-intermediate-title = Minuten-Intervalle
session-hiit-intermediate-structure = { $warmup } min langsam steigern, dann { $repeats } × { $hard } s hart und { $easy } s leicht, { $cooldown } min leicht.
session-hiit-intermediate-easier = Zwei Wiederholungen weniger und längere Pausen.
session-hiit-advanced-title = Lange Intervalle
session-hiit-advanced-structure = { $warmup } min langsam steigern mit ein paar Steigerungsläufen, dann { $repeats } × { $hard } s hart und { $easy } s leicht, { $cooldown } min leicht. Hör auf, wenn das Tempo nachlässt.
session-hiit-advanced-easier = Stattdessen Abschnitte von einer Minute, deutlich unter deiner Grenze.
session-hiit-youth-title = Schnelle Spiele
session-hiit-youth-structure = { $warmup } min leicht, dann { $repeats } × { $hard } s schnell und { $easy } s leicht, als Spiel, als Staffel oder auf dem Rad, { $cooldown } min leicht.
session-hiit-youth-easier = Die Hälfte der Runden.
session-hiit-senior-title = Sanfte Intervalle
session-hiit-senior-structure = { $warmup } min leicht auf dem Rad, dann { $repeats } × { $hard } s kräftiger und { $easy } s leicht, { $cooldown } min leicht.
session-hiit-senior-easier = Dieselben Zeiten, nur etwas schneller statt kräftiger.
session-hiit-elder-title = Tempowechsel
session-hiit-elder-structure = { $warmup } min leicht, dann { $repeats } × { $hard } s etwas zügiger und { $easy } s langsam, { $cooldown } min leicht. Nie außer Atem.
session-hiit-elder-easier = Ein ruhiger Spaziergang von gleicher Länge.

session-yoga-beginner-title = Locker werden
session-yoga-beginner-structure = { $warmup } min atmen, { $main } min langsam: Katze-Kuh, Ausfallschritte, Gleichgewicht mit Halt und sanfte Drehungen, { $cooldown } min liegen.
session-yoga-beginner-easier = { $easier } min auf einem Stuhl.
session-yoga-intermediate-title = Fluss und Gleichgewicht
session-yoga-intermediate-structure = { $warmup } min atmen, { $main } min leichte Sonnengrüße, Hüften und Einbeinstand, { $cooldown } min entspannen.
session-yoga-intermediate-easier = { $easier } min für Hüfte und Rücken.
session-yoga-advanced-title = Fluss zur Erholung
session-yoga-advanced-structure = { $warmup } min atmen, { $main } min für Hüfte, oberen Rücken und Sprunggelenke mit längerem Halten, { $cooldown } min entspannen. Kein Power-Yoga.
session-yoga-advanced-easier = { $easier } min Faszienrolle und Atmen.
session-yoga-elder-title = Beweglichkeit und Gleichgewicht
session-yoga-elder-structure = { $warmup } min atmen, { $main } min langsame Bewegungen und Gleichgewicht, { $cooldown } min ruhen.
session-yoga-elder-easier = { $easier } min im Sitzen.

session-swimming-beginner-title = Vertraut mit dem Wasser
session-swimming-beginner-structure = { $warmup } min in beliebiger Lage, { $repeats } × { $metres } m mit { $pause_low }–{ $pause } s am Beckenrand, { $cooldown } min Beinschlag oder treiben lassen.
session-swimming-beginner-easier = Gehen im Wasser, oder ein Aquakurs.
session-swimming-intermediate-title = Gleichmäßige Bahnen
session-swimming-intermediate-structure = { $warmup_metres } m leicht, { $repeats } × { $metres } m in gleichmäßigem Tempo mit { $pause } s Pause, { $cooldown_metres } m leicht.
session-swimming-intermediate-easier = Dasselbe in Stücken von 50 m mit längeren Pausen.
session-swimming-advanced-title = Ausdauerserie
session-swimming-advanced-structure = { $warmup_metres } m gemischt, { $repeats } × { $metres } m gleichmäßig mit bis zu { $pause } s Pause, einige davon mit Pull-Buoy, { $cooldown_metres } m leicht.
session-swimming-advanced-easier = Die halbe Serie, Flossen erlaubt.
session-swimming-elder-title = Leicht im Wasser
session-swimming-elder-structure = { $warmup } min sanft, { $main } min ruhiges Schwimmen oder Wassergymnastik mit Pausen, { $cooldown } min treiben lassen. Nicht allein.
session-swimming-elder-easier = { $easier } min Gehen im Wasser.

session-cycling-beginner-title = Locker rollen
session-cycling-beginner-structure = { $warmup } min leicht, { $main } min in der Ebene mit { $rpm_low }–{ $rpm_high } Umdrehungen pro Minute bei ruhigem Atem, { $cooldown } min leicht.
session-cycling-beginner-easier = { $easier } min auf dem Heimtrainer.
session-cycling-intermediate-title = Ausdauerfahrt
session-cycling-intermediate-structure = { $warmup } min leicht, { $main } min gleichmäßig mit ein, zwei sanften Anstiegen, { $cooldown } min leicht.
session-cycling-intermediate-easier = { $easier } min in der Ebene.
session-cycling-advanced-title = Lange, gleichmäßige Fahrt
session-cycling-advanced-structure = { $warmup } min leicht, { $main } min gleichmäßig, { $cooldown } min leicht. Auf Fahrten über { $fuel } min iss und trink unterwegs.
session-cycling-advanced-easier = { $easier } min drinnen.
session-cycling-elder-title = Ruhige Fahrt
session-cycling-elder-structure = { $warmup } min leicht, { $main } min locker auf dem Heimtrainer oder einem ruhigen Weg, { $cooldown } min leicht.
session-cycling-elder-easier = { $easier } min auf dem Heimtrainer.

note-easy-only = Bewusst leicht, bis du gesundheitlich grünes Licht hast.
note-circuit = Als Zirkel: von einer Übung zur nächsten, mit 45–60 s Pause.
note-low-impact = Wenn Muskeln das Ziel sind, tun es Rad oder Schwimmbecken genauso gut und schonen die Beine.
note-muscle = Etwa 2 Minuten Pause zwischen den Sätzen; über die Woche sind rund zehn Sätze je Muskelgruppe ein gutes Ziel.
note-finisher = Danach { $finisher } min leicht Rad fahren oder gehen; in der Gesamtzeit schon enthalten.
note-break = Nach deinen freien Tagen etwas kürzer und eine Stufe leichter als sonst.
note-week-off = Nach einer freien Woche deutlich kürzer und eine Stufe leichter als sonst.
note-after-hard = Etwas kürzer als sonst, weil es auf einen harten Tag folgt.
note-long = Etwas länger als sonst, weil danach ein freier Tag geplant ist.
note-check-first = Auf dem Rad oder beim Bergaufgehen. Wenn du noch nie hart trainiert hast, frag vorher eine Fachperson.
note-youth = Technik vor Gewicht, keine Maximalversuche, und ein Erwachsener in der Nähe, der die Übungen kennt.
note-balance = Für den Gleichgewichtsteil sollte eine Wand oder ein Stuhl in Reichweite sein.
note-support = Nimm einen Stuhl oder eine Wand zu Hilfe.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] ein Ruhetag
    [cardio] Ausdauer
    [strength] Kraft
    [hiit] ein Intervalltraining
    [yoga] Yoga
    [swimming] Schwimmen
   *[cycling] Radfahren
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] heute
    [1] gestern
   *[other] vor { $days } Tagen
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] gestern
    [1] heute
   *[other] am Tag davor
}
day-before-first = { $ahead ->
    [0] Gestern
    [1] Heute
   *[other] Am Tag davor
}

reason-easy-only = Bis du gesundheitlich grünes Licht hast, schlage ich nur Ruhe und leichte Bewegung vor; davon passt am besten zu deinen Tagen: { $workout }.
reason-no-hiit = Nach deinen Tagen kämen eigentlich Intervalle, aber die bleiben weg, bis du bestätigst, dass sie für dich in Ordnung sind. Dann passt am besten: { $workout }.
reason-unavailable = Nach deinen Tagen käme eigentlich { choice-words }, aber das gehört nicht zu dem, was du machen kannst. Dann passt am besten: { $workout }.

reason-blocked-r1 = Deine letzten Intervalle waren { days-ago }. Ich lasse dazwischen mindestens { $gap ->
    [one] einen Tag
   *[other] { $gap } Tage
} ohne Intervalle, also diesmal: { $workout }.
reason-blocked-r2 = { $cap ->
    [0] Intervalle schlage ich auf deinem Niveau und in deinem Alter nicht vor, also: { $workout }.
   *[other] { $count ->
        [one] Einer deiner letzten sechs Tage gehörte
       *[other] { $count } deiner letzten sechs Tage gehörten
    } schon den Intervallen, und mehr als { $cap } in sieben Tagen schlage ich dir nicht vor. Also: { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Intervalle bauen auf regelmäßigem Training auf. { $training ->
        [0] Keiner deiner letzten sechs Tage war
        [one] Einer deiner letzten sechs Tage war
       *[other] { $training } deiner letzten sechs Tage waren
    } Training, und ich sehe vorher gern mindestens { $base }. Also: { $workout }.
   *[back] Nach { $run } Ruhetagen am Stück dürfen Intervalle noch etwas warten. Wir fangen an mit: { $workout }.
}
reason-blocked-r4 = { $run ->
    [one] { day-before-first } war ein harter Tag
   *[other] Die letzten { $run } Tage waren alle hart
} (Kraft oder Intervalle), deshalb wird der nächste leichter: { $workout }.
reason-blocked-r5 = { $count ->
    [one] Einer deiner letzten sechs Tage war hart
   *[other] { $count } deiner letzten sechs Tage waren hart
} (Kraft oder Intervalle), und mehr als { $cap } in sieben Tagen plane ich für dich nicht. Also: { $workout }.
reason-blocked-r6 = { $count ->
    [one] Einer deiner letzten sechs Tage war hart
   *[other] { $count } deiner letzten sechs Tage waren hart
} (Kraft oder Intervalle). Der nächste ist zum Erholen da: { $workout }.
reason-blocked-r7 = Du hast in sechs Tagen { $count ->
    [one] einen Krafttag
   *[other] { $count } Krafttage
} hinter dir, und mehr als { $cap } in sieben Tagen plane ich für dich nicht. Also: { $workout }.
reason-blocked-r8 = Kraft war erst { day-before } dran. Bevor dieselben Muskeln wieder hart arbeiten, lasse ich gern etwa 48 Stunden vergehen, also: { $workout }.
reason-blocked-r9 = { $count ->
    [0] Keiner deiner letzten sechs Tage war
    [one] Nur einer deiner letzten sechs Tage war
   *[other] Nur { $count } deiner letzten sechs Tage waren
} Ruhe oder Yoga. Erst kommt ein ruhigerer Tag: { $workout }.
reason-blocked-r10 = Du hast { $run } Tage am Stück trainiert. Der nächste wird ruhiger: { $workout }.
reason-blocked-r11 = Unter deinen letzten sechs Tagen war kein ganzer Ruhetag, und { $training } davon waren Training. Ein freier Tag pro Woche hält die Gewohnheit am Leben.
reason-blocked-r12 = Du hattest { $run } Tage am Stück Ausdauer. Zur Abwechslung von den Stößen: { $workout }.
reason-blocked-r13 = Willkommen zurück nach { $run } Ruhetagen am Stück. Ein sanfter Wiedereinstieg: { $workout }. Aufzuholen gibt es nichts.
reason-blocked-r14 = Deine letzten { $run } Tage waren alle Ruhe oder Yoga. Zeit für etwas Aktives: { $workout }. Aufzuholen gibt es nichts.

reason-restart = Willkommen zurück nach { $run } Ruhetagen am Stück. Diesmal ist es kürzer und eine Stufe leichter als sonst, und aufzuholen gibt es nichts.
reason-rest-after-training = { $run } Trainingstage am Stück haben einen freien Tag verdient.
reason-rest = { $training ->
    [0] Keiner deiner letzten sechs Tage war Training, und trotzdem geht es nach Wochen wie deiner mit einem freien Tag weiter.
    [one] Einer deiner letzten sechs Tage war Training, und Wochen wie deine gehen mit einem freien Tag weiter.
   *[other] { $training } deiner letzten sechs Tage waren Training, und Wochen wie deine gehen mit einem freien Tag weiter.
}
reason-yoga-balance = Gleichgewicht und Beweglichkeit an etwa drei Tagen pro Woche helfen dir, sicher auf den Beinen zu bleiben. { $balance ->
    [0] An keinem deiner letzten sechs Tage gab es
    [one] An einem deiner letzten sechs Tage gab es
   *[other] An { $balance } deiner letzten sechs Tage gab es
} Kraft oder Yoga.
reason-yoga-after-hard = { day-before-first } { $yesterday ->
    [hiit] waren Intervalle
   *[strength] war Kraft
} dran; Yoga hält dich in Bewegung, während du dich erholst.
reason-yoga = { $training ->
    [0] Keiner deiner letzten sechs Tage war Training; Yoga ist eine leichte Art, dich zu bewegen.
    [one] Einer deiner letzten sechs Tage war Training; Yoga hält dich geschmeidig.
   *[other] { $training } deiner letzten sechs Tage waren Training; Yoga hält dich dazwischen geschmeidig.
}
reason-strength-none = Unter deinen letzten sechs Tagen war kein Krafttag, und zwei pro Woche sind das übliche Ziel.
reason-strength-due = Unter deinen letzten sechs Tagen war ein Krafttag, { days-ago }, und zwei pro Woche sind das übliche Ziel.
reason-strength = Du bleibst an der Kraft dran: { $count } deiner letzten sechs Tage, zuletzt { days-ago }. Die Woche hat noch Platz für einen weiteren.
reason-hiit-none = Unter deinen letzten sechs Tagen waren keine Intervalle, { $training } davon waren Training, und die Woche hat Platz für eine harte Einheit.
reason-hiit = Deine letzten Intervalle waren { days-ago }, { $training } deiner letzten sechs Tage waren Training, und die Woche hat Platz für eine weitere harte Einheit.
reason-aerobic-steady = Dein Ziel mag gleichmäßige Minuten. { $aerobic ->
    [0] Keiner deiner letzten sechs Tage war
    [one] Einer deiner letzten sechs Tage war
   *[other] { $aerobic } deiner letzten sechs Tage waren
} Ausdauer; dieser kommt dazu.
reason-aerobic-between-lifts = { $strength ->
    [one] Einer deiner letzten sechs Tage war
   *[other] { $strength } deiner letzten sechs Tage waren
} Kraft. { $workout }, ganz leicht, tut deinem Herzen gut und verträgt sich mit dem Krafttraining.
reason-aerobic = In deinen letzten sechs Tagen stecken { $strength ->
    [0] kein Krafttag
    [one] ein Krafttag
   *[other] { $strength } Krafttage
} und { $aerobic ->
    [0] kein Ausdauertag
    [one] ein Ausdauertag
   *[other] { $aerobic } Ausdauertage
}. So eine Woche geht meist weiter mit: { $workout }.

unknown-words = { $unknown ->
    [one] einer der letzten sechs Tage ist nicht notiert
   *[other] { $unknown } der letzten sechs Tage sind nicht notiert
}
reason-least-risk = { $unknown ->
    [one] Einer der letzten sechs Tage ist nicht notiert
   *[other] { $unknown } der letzten sechs Tage sind nicht notiert
}, deshalb passt nichts mit Sicherheit. Am unwahrscheinlichsten bricht eine Sicherheitsregel (höchstens { $percent } %): { $workout }.
reason-too-risky = Mein erster Gedanke war { choice-words }, aber { unknown-words }, und damit könnte eine Sicherheitsregel gebrochen werden ({ $percent } %). Auf der sicheren Seite: { $workout }.
reason-nothing-known = Keiner der letzten sechs Tage ist notiert, deshalb ist das hier, was den meisten mit deinem Profil passt. Erzähl mir, was du gemacht hast, dann kann ich es besser.
reason-gaps-rest-after-training = Mindestens { $run } Trainingstage am Stück haben einen freien Tag verdient, soweit ich weiß: { unknown-words }.
reason-gaps-pattern = Was ich von deinen letzten sechs Tagen weiß: Kraft { $strength } ×, Ausdauer { $aerobic } ×, Ruhe oder Yoga { $recovery } ×; { unknown-words }. Nach solchen Tagen kommt meistens: { $workout }.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = Was du machen kannst, lässt nichts anderes übrig.
rule-r1 = Zwischen Intervallen liegen ein oder zwei Tage ohne.
rule-r2 = Für Intervalltage in sieben Tagen gibt es eine Obergrenze, je nach Niveau und Alter.
rule-r3 = Intervalle brauchen an den Tagen davor etwas regelmäßiges Training.
rule-r4 = Auf harte Tage (Kraft, Intervalle) folgen leichtere.
rule-r5 = Für harte Tage in sieben Tagen gibt es eine Obergrenze.
rule-r6 = Nach vielen harten Tagen kommt ein Tag zum Erholen.
rule-r7 = Für Krafttage in sieben Tagen gibt es eine Obergrenze.
rule-r8 = Zwischen Krafttagen liegt ein Tag.
rule-r9 = In sieben Tagen gibt es mindestens ein, zwei Tage Ruhe oder Yoga.
rule-r10 = Nach mehreren Trainingstagen am Stück kommt ein Tag Ruhe oder Yoga.
rule-r11 = In sieben Tagen gibt es einen ganzen Ruhetag.
rule-r12 = Laufen und Gehen gehen nicht tagelang ohne Pause weiter.
rule-r13 = Nach drei Ruhetagen am Stück kommt etwas Aktives.
rule-r14 = Nach vier Tagen Ruhe oder Yoga kommt eine richtige Einheit.

## Today, tomorrow, the week, the evening push.

advice-today = <b>Heute, { DAY($day) }: { $workout }</b>
advice-tomorrow = <b>Morgen, { DAY($day) }: { $workout }</b>
advice-on = <b>{ DAY($day) }: { $workout }</b>
advice-planned = Das hast du selbst geplant, also habe ich das vorbereitet.
advice-planned-instead = Ginge es nach mir, wäre es: { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } min · Anstrengung { $effort } von 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Leichter: { $easier }
advice-why = <b>Warum:</b> { $why }
advice-starter = Das ist ein Vorschlag für den Anfang: Mein Netz ist gerade nicht zur Hand, er kommt allein aus den Regeln und den üblichen Programmen.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>Wie sicher:</b> { $band ->
    [high] recht sicher
    [middle] einigermaßen sicher
   *[low] es ist knapp
} ({ $percent } %){ $unknown ->
    [0] .
    [one] ; einer der letzten sechs Tage ist nicht notiert.
   *[other] ; { $unknown } der letzten sechs Tage sind nicht notiert.
}
advice-or = <b>Passt auch:</b> { $alternatives }.
advice-only = <b>Diesmal nichts anderes:</b> { $why }
advice-six-days = <b>Deine sechs Tage:</b> { $days }
advice-fill = Trag nach, woran du dich erinnerst, dann denke ich neu nach:

# Above today's advice, where today is in the diary already.
advice-logged = <b>Heute schon im Tagebuch:</b> { $entries }.

advice-held = Der Plan wartet, bis du mir sagst, dass es dir gut geht. Bis dahin ist mein Vorschlag: Ruhe.
advice-easy-only = Bis dir ein Arzt, eine Ärztin oder eine andere Fachperson das Training freigegeben hat, schlage ich nur Ruhe und leichte Bewegung vor. Unter /start kannst du diese Antwort ändern.

button-fill = { DAY($day) }: Was war es?
button-other = Etwas anderes
button-another = { $ahead ->
    [1] Morgen ein anderes
   *[other] Ein anderes
}
button-easier = Eine leichtere Version
button-week = Die Woche
button-tomorrow = Morgen

# The evening push
push-log-today = Steht der heutige Tag schon im Tagebuch? Ein Tipp genügt:
push-log-day = Steht { DAY($day) } schon im Tagebuch? Ein Tipp genügt:
push-done = ✓ { $workout }, geschafft
push-rested = Ruhetag gemacht
push-not-now = Jetzt nicht
push-pause = Nachrichten pausieren
push-alternatives = Morgen lieber eines davon?
push-chosen = Notiert: { $workout } ({ DAY($day) }).
push-paused = Die Abendnachrichten machen Pause. /resume holt sie zurück; das Tagebuch bleibt offen.
push-not-now-done = In Ordnung, heute nicht. Morgen Abend melde ich mich wieder.
push-something-else-none = { DAY($day) }: Ein anderes Training passt nicht zu den Regeln. { $why }

# The week
week-title = <b>Deine nächsten sieben Tage</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(dein Plan)
   *[no] {""}
}
week-note = Jeder Tag rechnet die davor schon mit, so behält die Woche als Ganzes die Ruhe, die du brauchst. Sie verändert sich mit dem, was du einträgst.
week-held = Der Plan wartet, bis du mir sagst, dass es dir gut geht.
push-logged = Notiert: { $workout } ({ DAY($day) }).
push-already-logged = Dieser Tag steht schon im Tagebuch.
push-changed = <i>Auf den neuesten Stand gebracht: Vorher war es { $before }, jetzt ist es { $now }.</i>
push-goodbye = Ich habe eine Weile nichts von dir gehört, deshalb ist das vorerst meine letzte Abendnachricht. Dein Tagebuch ist gut aufgehoben, und ein Wort von dir holt mich zurück. Bis dahin alles Gute.

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = Es ist dein freier Tag, also ist nichts geplant. Deine freien Tage findest du unter /settings.
advice-rest-refused = Du hast den Rest abgelehnt, also ist es auf deinen eigenen Wunsch ein Ruhetag.
reason-refused = { $why ->
    [tired] Du hast gesagt, dass du müde sein wirst, also kommt der leichtere Tag, der am besten passt.
    [sore] Du hast gesagt, dass du Muskelkater haben wirst, also kommt der leichtere Tag, der am besten passt.
    [no-kit] Für die erste Idee fehlt dir etwas, also kommt, was am zweitbesten passt.
   *[ill] Die erste Idee hast du abgelehnt, also kommt, was am zweitbesten passt.
}
note-too-hard = Leichter als sonst, weil sich die letzten beiden zu hart anfühlten. Sag mir, wenn sich eines richtig anfühlt, dann steigere ich wieder.
note-not-fresh = Leichter als sonst, weil du um einen leichteren Tag gebeten hast.
note-no-time = Kurz gehalten, weil die Zeit knapp ist.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Morgen nicht
   *[other] Das lieber nicht
}
push-refuse-ask = Was spricht dagegen?
push-refuse-why = { $reason ->
    [tired] Zu müde
    [sore] Muskelkater
    [no-time] Keine Zeit
    [no-kit] Mir fehlt die Ausrüstung
   *[ill] Ich bin krank
}
push-refuse-undo = ↩️ Zurücknehmen
push-refused = { $reason ->
    [no-time] <i>Verstanden: dasselbe Training, kurz gehalten.</i>
    [sore] <i>Verstanden: etwas Leichtes statt { $workout }. Wenn es stechend ist, nur auf einer Seite oder nach etwa einer Woche immer noch da, lass es anschauen.</i>
   *[tired] <i>Verstanden: etwas Leichtes statt { $workout }.</i>
}
push-refused-kit = <i>Notiert: { $workout } steht nicht mehr auf deiner Liste, und ich schlage es nicht mehr vor. /settings → Trainingsarten holt es zurück.</i>
push-refused-kit-last = <i>Notiert: diesmal nicht { $workout }. Es bleibt auf deiner Liste, weil mir ohne das zu wenig zum Vorschlagen bliebe.</i>
push-refuse-undone = Zurückgenommen.

# How hard it was
effort-label = { $effort ->
    [easy] Leicht
    [right] Genau richtig
   *[hard] Zu hart
}
effort-said = { $effort ->
    [easy] Fühlte sich leicht an.
    [right] Fühlte sich genau richtig an.
   *[hard] Fühlte sich zu hart an.
}
effort-noted = Notiert, danke.
effort-eased = Notiert. Das waren zwei nacheinander, deshalb werden die nächsten kürzer.

# /settings: all of it
settings-overview = <b>Einstellungen</b>
    • { $age } Jahre, { level }, Ziel: { goal }
    • Gesundheit: { $health ->
        [held] der Plan wartet
        [easy] nur Ruhe und leichte Bewegung
        [no-hard] vorerst keine Intervalle
       *[fine] nichts spricht dagegen
    }
    • { $zone }, dort ist es { $clock } Uhr
    • Abendnachricht um { $time } Uhr, { $silent ->
        [yes] ohne Ton
       *[no] mit Ton
    }
    • Dein Tag beginnt um { $start } Uhr
    • Freie Tage: { $off }
    • Nicht vorschlagen: { $out }
    • Ruhezeiten: { $quiet }
    • Nach einem Eintrag { $effort ->
        [yes] darf ich fragen
       *[no] frage ich nicht
    }, wie hart es war
    • Sprache: { $language }
    • Mit meinen Einträgen ein Modell trainieren: { $training ->
        [yes] erlaubt
       *[no] nicht erlaubt
    }
settings-next = Die nächste Abendnachricht kommt am { DAY($day) } um { $time } Uhr.
settings-next-paused = Die Abendnachrichten machen Pause; die nächste kommt am { DAY($day) } um { $time } Uhr.
settings-paused = Die Abendnachrichten machen Pause, bis du etwas anderes sagst.
settings-no-next = Es ist keine Abendnachricht geplant.
settings-none = –
settings-topic = { $topic ->
    [level] Niveau
    [goal] Ziel
    [age] Alter
    [zone] Zeitzone
    [evening] Uhrzeit am Abend
    [daystart] Tagesbeginn
    [off] Freie Tage
    [can] Trainingsarten
    [quiet] Ruhezeiten
    [sound] Ton
    [effort] Wie hart es war
    [language] Sprache
    [health] Gesundheit
    [training] Daten fürs Modell
   *[pause] { $paused ->
        [yes] Pause oder weiter
       *[no] Pause machen
    }
}
settings-overview-report = • Wochenbericht: { $report }
settings-topic-report = Wochenbericht

# One topic each: what it decides
settings-level = <b>Wie geübt bist du im Training?</b>
    • <b>Einstieg:</b> neu dabei oder zurück nach langer Pause
    • <b>Fortgeschritten:</b> in den meisten Wochen zwei oder mehr Einheiten, seit mindestens einem halben Jahr
    • <b>Sehr erfahren:</b> in den meisten Wochen vier oder mehr Einheiten, seit Jahren
settings-goal = <b>Wofür trainierst du?</b>
    Das bestimmt die Mischung der Trainings; was sicher ist, bleibt gleich.
settings-age = <b>Wie alt bist du?</b>
    Tippe dein Alter an oder schreib es. Danach richtet sich, wie viel Ruhe und wie viel harte Anstrengung ich guten Gewissens vorschlagen kann, und es wächst von selbst mit.
settings-zone = <b>Wo bist du?</b> Eingestellt ist: { $zone }, dort ist es { $clock } Uhr.
    Tippe einen Ort an, schreib eine Stadt oder eine Zone, oder teile deinen Standort (📎 → Standort); davon behalte ich nur die Zeitzone.
settings-evening = <b>Wann soll das Training für morgen kommen?</b>
    Eingestellt ist: { $time } Uhr. Tippe eine Uhrzeit an oder schreib sie, zum Beispiel <i>21:30</i> oder <i>21 Uhr</i>.
settings-daystart = <b>Wann beginnt dein Tag?</b>
    Was du vor dieser Stunde machst, zählt zum Tag davor. Tippe eine Uhrzeit an oder schreib sie, zum Beispiel <i>3:30</i>.
settings-off = <b>Welche Wochentage sind deine freien Tage?</b>
    An denen plane ich nichts und rede dir nicht hinein. Was du selbst planst oder einträgst, zählt trotzdem.
settings-can = <b>Was kannst du machen?</b>
    Ein Haken heißt, dass ich es vorschlagen darf. Kein Schwimmbecken, kein Rad, keine Gewichte? Nimm es heraus; eintragen kannst du es immer.
settings-quiet = <b>Ruhezeiten:</b> { $quiet }
    Eine Nachricht, die sich verspätet, etwa nach einem Ausfall, wartet, bis sie vorbei sind. Tippe sie an oder schreib sie, zum Beispiel <i>von 22:30 bis 6:30</i>.
settings-quiet-evening = Deine Abendnachricht um { $time } Uhr kommt trotzdem: Diese Zeit hast du selbst gewählt.
settings-quiet-never = Keine Ruhezeiten
settings-sound = <b>Sollen Abendnachrichten einen Ton machen?</b>
    Was dein Telefon für diesen Chat eingestellt hat, geht vor.
settings-sound-choice = { $on ->
    [yes] Mit Ton
   *[no] Ohne Ton
}
settings-effort = <b>Darf ich fragen, wie hart es war?</b>
    Nur als drei Knöpfe unter dem, was du einträgst, mehr nicht. Zwei, die zu hart waren, machen die nächsten kürzer.
settings-effort-choice = { $on ->
    [yes] Ja, frag ruhig
   *[no] Nein, frag nicht
}
settings-language = <b>Welche Sprache soll ich sprechen?</b>
settings-health = <b>Gesundheit:</b> { $state ->
    [held] Der Plan wartet wegen etwas, das du mir erzählt hast.
    [easy] Bis dir eine Fachperson das Training freigegeben hat, schlage ich nur Ruhe und leichte Bewegung vor.
    [no-hard] Ich lasse Intervalle weg, bis du harte Anstrengung gewohnt bist.
   *[fine] Einem ganzen Plan steht nichts im Weg.
}
    Ich bewahre nur diese Ja-oder-Nein-Antworten auf, nie, worum es geht.
settings-health-choice = { $value ->
    [cleared-1] Eine Fachperson hat es freigegeben
    [cleared-0] Etwas ist anders: lieber leicht
    [hard-1] Ich bin harte Anstrengung jetzt gewohnt
   *[hard-0] Intervalle weglassen
}
settings-training = <b>Dürfen deine Einträge helfen, ein Modell zu trainieren?</b>
    Wenn du zustimmst, dürfen Art und Dauer deiner Trainings, mit Alter, Niveau und Ziel, genutzt werden, um die Vorschläge von DaySeven zu verbessern; nie dein Name, deine Nummer oder deine Worte. Es ist aus, solange du es nicht einschaltest, ändert nichts an deinen eigenen Vorschlägen und endet, wenn du es ausschaltest.
settings-training-choice = { $on ->
    [yes] Ja, meine Einträge dürfen helfen
   *[no] Nein, lass sie außen vor
}
settings-report = <b>An welchem Abend soll der Wochenbericht kommen?</b> Eingestellt ist: { $report }.
    Er kommt nach der Abendnachricht: ein Bild, ein paar Sätze und die sieben Tage danach. Für eine Woche, von der nichts notiert ist, kommt keiner; /report zeigt ihn jederzeit.
settings-report-never = Kein Wochenbericht
settings-pause = <b>Wie viele Tage soll ich still sein?</b>
    Tippe eine Zahl an oder schreib eine von 1 bis { $longest }. Das Tagebuch bleibt offen, und /tomorrow antwortet weiter.
settings-pause-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}

# What a change does
settings-done-level = <b>Niveau: { level }.</b>
settings-done-goal = <b>Ziel: { goal }.</b>
settings-done-age = <b>Alter: { $age }.</b>
settings-goal-minor = Abnehmen ist unter 18 kein Ziel, deshalb ist es jetzt: { goal }.
settings-effort-asked-anew = Intervalle lasse ich vorerst weg; wenn du harte Anstrengung gewohnt bist, gibt es unter Gesundheit einen Knopf dafür.
settings-done-zone = <b>Zeitzone: { $zone }.</b> Dort ist es jetzt { $clock } Uhr.
settings-done-evening = <b>Abendnachricht um { $time } Uhr.</b>
settings-done-daystart = <b>Dein Tag beginnt um { $start } Uhr.</b> Was du davor machst, zählt zum Tag davor.
settings-done-off = { $on ->
    [yes] <b>{ $weekday } ist jetzt ein freier Tag.</b>
   *[no] <b>{ $weekday } ist wieder offen.</b>
}
settings-done-can = { $on ->
    [yes] <b>{ $workout } darf wieder vorgeschlagen werden.</b>
   *[no] <b>{ $workout } schlage ich nicht mehr vor.</b>
}
settings-done-quiet = <b>Ruhezeiten: { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>Abendnachrichten kommen mit Ton.</b>
   *[no] <b>Abendnachrichten kommen ohne Ton.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Unter einem Eintrag stehen jetzt drei Knöpfe dafür, wie hart es war.</b>
   *[no] <b>Ich frage nicht, wie hart es war.</b>
}
settings-done-language = <b>Ab jetzt spreche ich { $language }.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Notiert: Eine Fachperson hat dir das Training freigegeben.</b> Von hier an bauen wir behutsam auf.
    [cleared-0] <b>Notiert.</b> Nur Ruhe und leichte Bewegung, bis dir eine Fachperson das Training freigegeben hat.
    [hard-1] <b>Notiert: Du bist harte Anstrengung gewohnt.</b> Intervalle können wieder vorkommen, wenn deine letzten Tage sie zulassen.
   *[hard-0] <b>Notiert:</b> keine Intervalle, bis du etwas anderes sagst.
}
settings-done-training = { $on ->
    [yes] <b>Danke.</b> Deine Einträge dürfen helfen, ein Modell zu trainieren, bis du das ausschaltest.
   *[no] <b>Mit deinen Einträgen wird kein Modell trainiert.</b>
}
settings-done-report = { $any ->
    [yes] <b>Wochenbericht: { $report }.</b> Von jetzt an enden deine Wochen an diesem Tag.
   *[no] <b>Kein Wochenbericht.</b> /report zeigt die Woche weiterhin, wenn du danach fragst.
}
settings-done-pause = { $paused ->
    [yes] <b>Dann ist jetzt Ruhe.</b>
   *[no] <b>Willkommen zurück.</b>
}
settings-tomorrow = { $changed ->
    [yes] Für morgen jetzt { $now } statt { $before }.
   *[no] Für morgen bleibt es bei: { $now }.
}

# What cannot be, and why
settings-not-too-young = DaySeven ist für Menschen ab { $least } Jahren, deshalb habe ich dein Alter gelassen, wie es war. Wenn du jünger bist, schick bitte /delete, das löscht alles.
settings-not-no-such-age = Ich brauche dein Alter in Jahren, eine Zahl von { $least } bis { $most }.
settings-not-minor = Abnehmen ist unter 18 kein Ziel.
settings-not-no-zone = Diese Zeitzone kenne ich nicht.
settings-not-day-start = Dein Tag muss vor zwölf Uhr mittags beginnen.
settings-not-no-day-left = Ein Tag der Woche muss offen bleiben. Wenn du eine Auszeit möchtest, gibt es die Pause.
settings-not-too-few = Das muss bleiben: Mit zu wenig Auswahl könnten die Regeln für sichere Wochen gar nichts übrig lassen. Behalte eines von Ausdauer, Schwimmen und Radfahren, oder Kraft zusammen mit Yoga.
settings-not-no-length = Eine Pause dauert 1 bis { $longest } Tage.
settings-not-held = Solange der Plan wartet, muss das auch warten.

# What was typed is no answer
settings-which = <b>Was davon meinst du?</b>
settings-wrong-age = Ich brauche dein Alter in Jahren, eine Zahl von { $least } bis { $most }, zum Beispiel <i>34</i>. Mit /cancel bleibt es, wie es ist.
settings-wrong-zone = Diesen Ort kenne ich nicht. Eine größere Stadt in der Nähe tut es auch, oder eine Zone wie <i>Europe/Berlin</i> oder <i>UTC+3</i>. Mit /cancel bleibt es, wie es ist.
settings-wrong-evening = Ich brauche eine einzige Uhrzeit, zum Beispiel <i>21:30</i> oder <i>21 Uhr</i>. Mit /cancel bleibt es, wie es ist.
settings-wrong-daystart = Ich brauche eine einzige Uhrzeit am Vormittag, zum Beispiel <i>3:30</i>. Mit /cancel bleibt es, wie es ist.
settings-wrong-quiet = Ich brauche zwei Uhrzeiten, zum Beispiel <i>von 22:30 bis 6:30</i>. Mit /cancel bleibt es, wie es ist.
settings-wrong-pause = Ich brauche eine Zahl von Tagen, von 1 bis { $longest }. Mit /cancel bleibt es, wie es ist.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] Dein Monat
    [13] Deine letzten drei Monate
    [52] Dein Jahr
    [one] Deine Woche
   *[other] Deine letzten { $weeks } Wochen
}
stats-picture-title-of = { $workouts }
stats-picture-span = { $first } bis { $last } · { $sessions ->
    [one] eine Einheit
   *[other] { $sessions } Einheiten
}
stats-picture-minutes = Ausdauerminuten pro Woche
stats-picture-minutes-of = Minuten pro Woche
stats-picture-range = empfohlen: { $low } bis { $high }
stats-picture-mix = Die Mischung

stats-caption = <b>{ $first } bis { $last }</b>
stats-caption-of = <b>{ $workouts }, { $first } bis { $last }</b>
stats-caption-nothing = Dort ist noch nichts notiert.
stats-caption-minutes = Im Schnitt { $minutes } Ausdauerminuten in einer Woche mit Einträgen{ $estimated ->
    [yes] {" "}(geschätzt: wo keine Minuten dabeistanden, habe ich deine übliche Einheit genommen)
   *[no] {""}
}; empfohlen sind 150 bis 300, HIIT zählt doppelt.
stats-caption-minutes-of = Im Schnitt { $minutes } Minuten in einer Woche mit Einträgen{ $estimated ->
    [yes] {" "}(geschätzt: wo keine Minuten dabeistanden, habe ich deine übliche Einheit genommen)
   *[no] {""}
}.
stats-caption-strength = Zwei Krafttage oder mehr: { $weeks } von { $all ->
    [one] einer Woche
   *[other] { $all } Wochen
} mit Einträgen.

stats-button-span = { $weeks ->
    [5] Monat
    [13] 3 Monate
   *[52] Jahr
}
stats-button-dark = 🌙 Dunkel
stats-button-light = ☀️ Hell
stats-button-all = Alle Trainings
button-your-week = 📅 Deine Woche

stats-examples = Das habe ich nicht verstanden. Danach kannst du zum Beispiel fragen:
    • <code>/stats</code> – der letzte Monat
    • <code>/stats 3 Monate</code>
    • <code>/stats Schwimmen</code>
    • <code>/stats Radfahren Jahr dunkel</code>

# The weekly report, in this order
report-title = <b>Deine Woche, { $first } bis { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(bisher)
}
report-sessions = { $sessions ->
    [0] Keine Einheit notiert.
    [one] Eine Einheit notiert.
   *[other] { $sessions } Einheiten notiert.
}
report-suggested = { $suggested ->
    [one] Eine war vorgeschlagen.
   *[other] { $suggested } waren vorgeschlagen.
}
report-planned = Von deinen eigenen Plänen wurde etwas aus { $kept } von { $planned }.
report-streak = Das macht { $weeks } gute Wochen in Folge.
report-returned = Schön, dass du wieder da bist: Die erste Einheit nach einer Pause ist am schwersten anzufangen.
report-aerobic = 🏃 Ausdauer: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(geschätzt)
   *[no] {""}
} von 150 bis 300, { $band ->
    [start] ein guter Anfang
    [way] auf dem Weg
    [range] im Bereich
   *[more] über dem Bereich, in Ordnung, wenn du dich gut fühlst
}.
report-aerobic-young = 🏃 Ausdauer: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(geschätzt)
   *[no] {""}
}. Die Empfehlung für dein Alter sind etwa 60 Minuten am Tag; Schule und Spiel zählen mit.
report-aerobic-lose = Zur Information: Die Empfehlung zum Thema Gewicht setzt ihre Marke bei 250 Minuten pro Woche.
report-strength = 🏋️ Kraft: { $days ->
    [one] ein Tag
   *[other] { $days } Tage
} (Richtwert: 2).
report-balance = 🧘 Gleichgewicht (Kraft oder Yoga): { $days ->
    [one] ein Tag
   *[other] { $days } Tage
} (Richtwert: 3).
report-recovery = 🛌 Erholung: { $rest ->
    [0] kein Ruhetag
    [one] ein Ruhetag
   *[other] { $rest } Ruhetage
}, { $yoga ->
    [0] kein Yogatag
    [one] ein Yogatag
   *[other] { $yoga } Yogatage
}; die längste Folge von Trainingstagen: { $run ->
    [one] ein Tag
   *[other] { $run } Tage
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [one] Ein Tag ist nicht notiert
   *[other] { $days } Tage sind nicht notiert
} (▫️).
report-load = Belastung: { $load } (Anstrengung × Minuten{ $estimated ->
    [yes] , geschätzt
   *[no] {""}
}).
report-alike = Deine Tage waren sich sehr ähnlich. Ein deutlich leichter oder freier Tag würde helfen.
report-change = Das ist etwa { $percent } % { $way ->
    [more] mehr
   *[less] weniger
} als sonst.
report-usual = Das ist etwa so viel wie sonst.
report-much-more = Eine leichtere Woche kann jetzt guttun.
report-jump = { $workout }, { $minutes } min: ein großer Sprung von { $before } min; steigere dich in kleineren Schritten.
report-next = <b>Die nächsten sieben Tage</b>
report-button-earlier = ‹ Die Woche davor
report-goal = { $aim ->
    [strength] Ein Ziel für die nächste Woche: zwei Krafttage.
    [aerobic] Ein Ziel für die nächste Woche: etwas mehr leichte Bewegung, zum Beispiel zügig spazieren gehen.
    [balance] Ein Ziel für die nächste Woche: drei Tage mit Kraft oder Yoga.
   *[keep] Ein Ziel für die nächste Woche: einfach so weiter.
}
report-tweak = { $tweak ->
    [record] Wenn du magst: Erzähl mir auch von den anderen Tagen; <i>Ruhetag</i> genügt.
    [break] Wenn du magst: Leg einen leichten Tag in die Mitte.
    [mix] Wenn du magst: Tausch eine Einheit gegen etwas von anderer Art.
    [yoga] Wenn du magst: Probier an einem ruhigen Tag ein wenig Yoga.
   *[walk] Wenn du magst: Geh nach einer Mahlzeit zehn Minuten spazieren.
}
report-footer = <i>Ich schlage allgemeine Trainings nach öffentlichen Bewegungsempfehlungen vor. Ich bin kein Arzt und keine Physiotherapeutin, und ich sehe nicht, wie es dir heute geht. Hör auf, wenn etwas wehtut, und frag eine Fachperson, wenn du unsicher bist.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Bring dein Tagebuch mit.</b> Schick mir die Datei, die du aus einer anderen App bekommen hast, so wie sie ist (höchstens 20 MB):
    • <b>Strava</b>: das Zip mit deinen Daten, oder activities.csv daraus
    • <b>Garmin Connect</b>: die Aktivitätenliste als CSV, in jeder Sprache
    • <b>Apple Health</b>: die export.zip
    • <b>Fitbit</b>: das Takeout-Zip oder die Übungsdateien daraus
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: deren Export
    • einzelne Dateien in <b>GPX, TCX, FIT</b>, oder ein Zip davon
    • mein eigener /export

    Du siehst, was darin ist, bevor etwas dazukommt, und kannst es 24 Stunden lang zurücknehmen.

import-reading = Ich lese deine Datei. Bevor etwas dazukommt, zeige ich dir, was darin ist.
import-still-reading = Ich lese noch ({ $seconds } s); sie ist groß. Noch ein paar Sekunden.
import-busy = Ich lese noch deine letzte Datei. Schick diese, wenn ich fertig bin.
import-stale = Die Vorschau hat sich seither geändert. Bitte nimm die Knöpfe, wie sie jetzt sind.

import-format = { $format ->
    [own] DaySeven
    [strava] Strava
    [apple-health] Apple Health
    [garmin] Garmin Connect
    [fitbit] Fitbit
    [strong] Strong
    [hevy] Hevy
    [whoop] WHOOP
    [training-peaks] TrainingPeaks
    [running-page] running_page
    [fit] FIT
    [tcx] TCX
   *[gpx] GPX
}

import-found = <b>{ $format }:</b> { $times ->
    [one] ein Training, am { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } Trainings vom { DATETIME($first, dateStyle: "medium") } bis { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] Eines davon steht schon in deinem Tagebuch.
   *[other] { $times } davon stehen schon in deinem Tagebuch.
}
import-new = <b>Neu:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] Ein Eintrag bleibt draußen: kein Training, oder ein Ruhetag neben einem.
   *[other] { $times } Einträge bleiben draußen: keine Trainings, oder Ruhetage neben einem.
}
import-impossible = { $times ->
    [one] Eines liegt in der Zukunft oder in ferner Vergangenheit und bleibt draußen.
   *[other] { $times } liegen in der Zukunft oder in ferner Vergangenheit und bleiben draußen.
}
import-problem-date = { $times ->
    [one] Eines hat kein Datum, das ich lesen kann, und bleibt draußen.
   *[other] { $times } haben kein Datum, das ich lesen kann, und bleiben draußen.
}
import-problem-planned = { $times ->
    [one] Eines war geplant, aber nicht gemacht, und bleibt draußen.
   *[other] { $times } waren geplant, aber nicht gemacht, und bleiben draußen.
}
import-problem-cut-off = Die Datei scheint am Ende abgeschnitten zu sein; was ganz war, ist da.
import-problem-file = { $times ->
    [one] Eine Datei darin ist beschädigt und bleibt draußen.
   *[other] { $times } Dateien darin sind beschädigt und bleiben draußen.
}
import-which = { $sports ->
    [one] <b>Eine Sportart kenne ich nicht.</b>
   *[other] <b>{ $sports } Sportarten kenne ich nicht.</b>
} Was ist „{ $label }“ ({ $times ->
    [one] einmal
   *[other] { $times }-mal
})?
import-which-track = { $times ->
    [one] Die Aufzeichnung sagt nicht, was für ein Training es war. Welches?
   *[other] { $times } Aufzeichnungen sagen nicht, was für ein Training es war. Welches?
}
import-nothing-new = Alles daraus steht schon in deinem Tagebuch. Nichts hinzuzufügen.
import-nothing-possible = { $times ->
    [one] Das einzige Training darin liegt in der Zukunft oder in ferner Vergangenheit. Nichts hinzuzufügen.
   *[other] Alle { $times } Trainings darin liegen in der Zukunft oder in ferner Vergangenheit. Nichts hinzuzufügen.
}
import-account = <b>Dein eigener Export:</b> { $workouts ->
    [one] ein Training
   *[other] { $workouts } Trainings
}, { $plans ->
    [0] keine Pläne
    [one] ein Plan
   *[other] { $plans } Pläne
} und deine Einstellungen. Dein Konto hier ist noch leer, ich kann also alles genau so zurückholen, wie es war.

button-import-yes = { $times ->
    [one] Ein Training hinzufügen
   *[other] { $times } Trainings hinzufügen
}
button-import-restore = Zurückholen
button-import-leave-out = Weglassen
button-import-undo = Rückgängig

import-done = { $times ->
    [one] Ein Training steht jetzt neu in deinem Tagebuch.
   *[other] { $times } Trainings stehen jetzt neu in deinem Tagebuch.
} Falls etwas nicht stimmt, kannst du innerhalb von 24 Stunden alles zurücknehmen.
import-restored = Alles ist wieder da: { $workouts ->
    [one] ein Training
   *[other] { $workouts } Trainings
}, { $plans ->
    [0] keine Pläne
    [one] ein Plan
   *[other] { $plans } Pläne
} und deine Einstellungen.
import-cancelled = In Ordnung, es wurde nichts hinzugefügt.
import-undo-done = Zurückgenommen: Das Tagebuch ist wieder wie vorher.
import-undo-already = Dieser Import wurde schon zurückgenommen.
import-undo-too-late = Das ist mehr als 24 Stunden her. In /history kannst du jeden Tag ändern oder entfernen.
import-undo-missing = Diesen Import gibt es nicht mehr.

# Files that cannot be read
import-failed = Diese Datei konnte ich nicht lesen. Es wurde nichts hinzugefügt.
import-unrecognised = Diese Art Datei kenne ich nicht. Unter /import steht, welche ich lesen kann.
import-empty = Diese Art Datei kenne ich, aber es ist kein Training darin.
import-broken = Diese Datei ist beschädigt oder unvollständig, deshalb habe ich nichts hinzugefügt. Bitte exportiere sie neu und schick sie noch einmal.
import-too-large = Diese Datei ist mir zu groß: höchstens 20 MB, ausgepackt 50 MB, 200 Aufzeichnungen. Bei Strava zum Beispiel genügt activities.csv allein.
import-unsafe = In dieser Datei steckt etwas, das in einem Export nichts zu suchen hat, deshalb habe ich sie nicht angerührt. Es wurde nichts hinzugefügt.
import-locked = Diese Datei ist mit einem Passwort geschützt. Bitte schick sie ohne.
import-newer = Dieser Export kommt von einer neueren Version von mir. Es wurde nichts hinzugefügt.
import-too-slow = Das Lesen dieser Datei hat zu lange gedauert, deshalb habe ich aufgehört. Es wurde nichts hinzugefügt. Mit einem kleineren Teil davon wird es gehen.

# /export
export-here = Alles, was ich über dich aufbewahre: In dayseven.json steht das Ganze, die CSV-Dateien sind für eine Tabelle. Schick das Zip an mich oder an ein anderes DaySeven zurück, und aus einem leeren Konto wird wieder dieses.

## Help, privacy, deletion, pause.

help = <b>Schreib mir einfach.</b> Ein paar Beispiele:
    • <i>45 min geschwommen</i>
    • <i>gestern 5 km gelaufen, danach Yoga</i>
    • <i>Ruhetag</i>
    • <i>morgen Krafttraining</i> (das merke ich mir als deinen Plan)
    • <i>das war gestern</i>, <i>45 min statt 30</i> (ich berichtige den letzten Eintrag)
    • <i>wie oft war ich im Mai schwimmen?</i>

    /log – sieben Knöpfe statt Worten
    /today und /tomorrow – was ich vorschlage, und warum
    /week – die nächsten sieben Tage
    /history – das Tagebuch: nachsehen, ändern, Lücken füllen
    /stats – das Tagebuch in Bildern: <i>/stats 3 Monate</i>, <i>/stats Schwimmen</i> – und /report, deine Woche
    /settings – Niveau, Ziel, Zeiten, freie Tage, Trainingsarten, Ruhezeiten, Sprache
    /pause und /resume – die Abendnachricht; <i>/pause 7</i> für eine Woche
    /start – noch einmal das ganze Profil
    /import – dein Tagebuch aus einer anderen App mitbringen; die Datei zu schicken genügt
    /export – alles, was ich über dich aufbewahre, als Datei
    /privacy – was ich aufbewahre – und /delete, um alles zu löschen
    /cancel – heraus aus allem, was gerade offen ist

    Ich bin kein Arzt. Hör auf, wenn etwas wehtut, und frag eine Fachperson, wenn du unsicher bist.

privacy = <b>Was ich aufbewahre, und wozu</b>
    • deine Telegram-Nummer, Sprache, Zeitzone, Uhrzeit am Abend und was du sonst unter /settings wählst: um dir im richtigen Moment zu schreiben
    • Alter, Niveau, Ziel und zwei Ja-oder-Nein-Antworten zur Gesundheit: damit die Vorschläge sicher bleiben
    • solange der Plan wartet, die Art dessen, weswegen er wartet (etwa Krankheit, Verletzung oder Schwangerschaft), und nicht deine Worte: sie verschwindet, wenn du den Plan wieder freigibst
    • die Trainings, die du einträgst und planst, wie hart sie sich anfühlten, was du abgelehnt hast und warum, und die Nachrichten, die ich dir dazu geschickt habe: um das nächste vorzuschlagen

    <b>Was ich nicht aufbewahre</b>
    • deinen Namen, deine Telefonnummer oder dein Bild; einen geteilten Standort (ich behalte nur die Zeitzone)
    • die Worte deiner Nachrichten, sobald sie gelesen sind. Wenn das Lesen bei einer misslingt, liegt sie beiseite, bis der Fehler behoben ist, höchstens 30 Tage

    Zugriff hat niemand außer dem Betreiber dieses Bots, nichts wird verkauft oder anderen gezeigt, und nichts von dir trainiert ein Modell, wenn du es nicht unter /settings erlaubst. /export gibt dir alles davon. Es bleibt, bis du /delete sagst; Kopien in Sicherungen sind spätestens 30 Tage danach weg. So lange bleibt ein Zeichen, aus dem niemand dich lesen kann, damit keine Sicherung dich zurückbringt.

    Du musst mindestens 16 sein. Deine Einwilligung kannst du jederzeit mit /delete zurückziehen.

privacy-version = <i>Fassung { $version }. Wenn sich daran etwas Wesentliches ändert, bitte ich dich neu um deine Einwilligung.</i>

# Asked again once /privacy has changed
consent-changed = <b>Was ich aufbewahre, oder wozu, hat sich geändert</b> (Fassung { $version }). /privacy zeigt alles. Bist du einverstanden? Bis du antwortest, bleibt alles so, wie du ihm zuletzt zugestimmt hast.
consent-agreed = Danke, ist notiert. Widerrufen kannst du das jederzeit mit /delete.
consent-declined = In Ordnung. Die Abendnachrichten machen jetzt Pause. /export gibt dir alles, was ich aufbewahre, und /delete löscht es. Falls du es dir anders überlegst:

delete-confirm = <b>Alles löschen?</b>
    Profil, Tagebuch, Pläne und kommende Nachrichten: Alles verschwindet, sofort und für immer.
button-delete-everything = Ja, alles löschen
button-keep-everything = Nein, behalten
delete-done = Erledigt: Alles über dich ist gelöscht. Danke für die gemeinsame Zeit. Wenn du je neu anfangen willst, ist /start da.
delete-kept = In Ordnung, alles bleibt, wie es ist.
delete-nothing-kept = Es gibt nichts zu löschen: Ich bewahre nichts über dich auf.

paused = Die Abendnachrichten machen Pause, bis du etwas anderes sagst. Dein Tagebuch bleibt offen, und /tomorrow antwortet weiter.
paused-days = { $days ->
    [one] Die Abendnachrichten machen einen Tag Pause.
   *[other] Die Abendnachrichten machen { $days } Tage Pause.
} Dein Tagebuch bleibt offen, und /tomorrow antwortet weiter.
pause-which = Eine Pause dauert 1 bis { $longest } Tage, zum Beispiel <i>/pause 7</i>; ohne Zahl dauert sie, bis du etwas anderes sagst.
resumed = Willkommen zurück. Die nächste Abendnachricht kommt um { $time } Uhr.
button-resume = Jetzt weitermachen

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Bitte hör mit dem auf, was du gerade tust, und ruf jetzt die örtliche Notrufnummer an (112, 911 oder 999).</b>
    Fahr nicht selbst, und wenn jemand in der Nähe ist, sag dieser Person, wie es dir geht. Aus einem Chat heraus kann ich das nicht beurteilen, und ich schlage kein Training vor, bis dir ein Arzt oder eine Ärztin das Training freigegeben hat.
safety-crisis = Ich bin wirklich froh, dass du mir das gesagt hast, und es tut mir leid, dass es gerade so schwer ist.
    Ich bin nur ein Trainings-Bot, und du verdienst einen Menschen: <b>Bitte ruf die örtliche Notrufnummer (112, 911 oder 999) oder ein Krisentelefon an</b>, oder sag jemandem, dem du vertraust, wie es dir geht. Der Plan kann warten.
safety-injury = Das klingt nach etwas, das sich ein Arzt, eine Ärztin oder jemand aus der Physiotherapie ansehen sollte, <b>und zwar bald, wenn die Stelle kein Gewicht trägt, stark geschwollen ist oder dein Kopf etwas abbekommen hat</b>.
    Der Plan macht Pause, bis du mir sagst, dass es dir besser geht.
safety-pregnancy = Herzlichen Glückwunsch! Viele bleiben rund um eine Schwangerschaft aktiv, aber was passt, ist eine Sache zwischen dir und deiner Hebamme, deiner Ärztin oder deinem Arzt, also frag dort bitte zuerst.
    Ich lasse den Plan ruhen, bis dir das Training dort freigegeben wurde. <b>Hör auf und ruf dort an</b> bei Blutungen, Abgang von Flüssigkeit, Wehen, Schwindel, Schmerzen in der Brust, einer geschwollenen Wade, oder wenn du schon vor dem Anfangen kurzatmig bist.
safety-condition = Danke, dass du es mir sagst. Bitte frag deinen Arzt oder deine Ärztin, was für dich passt; ich kann das nicht sicher beurteilen.
    Der Plan macht Pause, bis du von dort Bescheid hast.
safety-illness = Ruh dich aus, bis du dich wieder gut fühlst und einen ganzen Tag ohne Fieber hinter dir hast; dann fangen wir behutsam an. Bei nicht mehr als einem leichten Schnupfen ist ein leichter Spaziergang in Ordnung, wenn dir danach ist.
    Der Plan macht Pause, bis du mir sagst, dass es dir besser geht.
safety-ache = Lassen wir weg, was wehtut. Wenn es in ein, zwei Wochen noch da ist, kann Physiotherapie helfen. Etwas Leichtes, das die Stelle nicht belastet, ist in Ordnung, und ein freier Tag auch.
safety-soreness = Ein, zwei Tage Muskelkater nach ungewohnter Anstrengung sind häufig. Mach morgen etwas Leichtes. Wenn es stechend ist, nur auf einer Seite oder nach etwa einer Woche immer noch da, lass es anschauen.
safety-overreach = Die Energie gefällt mir! Ich lasse trotzdem mindestens einen leichten Tag zwischen harten, denn fitter wirst du, während du dich erholst.
safety-diet = Essen, Nahrungsergänzung, Medikamente und Wunschgewichte liegen außerhalb dessen, was ich gut kann. Dabei können dir eine Ernährungsfachkraft, ein Arzt oder eine Ärztin helfen.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] Es geht mir wieder besser
    [illness] Es geht mir wieder besser
    [crisis] Ich bin bereit, weiterzumachen
   *[other] Ich bin ärztlich freigegeben
}
health-easy = { $workout } morgen
health-lifted = <i>Gut zu hören. Der Plan geht weiter, behutsam. Wenn es wiederkommt, hör auf und sag es mir.</i>
health-no-hold = <i>Der Plan wartet nicht mehr.</i>
health-other-hold = <i>Der Plan wartet auch noch aus einem anderen Grund.</i>
health-still-held = Der Plan wartet noch, deshalb schlage ich vorerst nichts vor.

## For the people who run the bot.

admin-standing = <b>Wie es DaySeven geht</b>
    • { $people ->
        [one] ein Mensch
       *[other] { $people } Menschen
    }
    • Abendnachrichten: { $sent } gesendet, { $pending } warten, { $expired } zu spät, um noch zu nützen, { $cancelled } nicht mehr gewünscht, { $dead } aufgegeben
    • die älteste wartende Abendnachricht ist { $late ->
        [0] nicht verspätet
        [one] eine Minute verspätet
       *[other] { $late } Minuten verspätet
    }
    • { $updates ->
        [0] keine Nachricht liegt beiseite
        [one] eine Nachricht liegt beiseite; <code>dayseven inbox list</code> zeigt sie
       *[other] { $updates } Nachrichten liegen beiseite; <code>dayseven inbox list</code> zeigt sie
    }

admin-warning = <b>DaySeven braucht einen Blick.</b> Alle Zahlen stehen unter /admin.
admin-warning-updates = • { $count ->
    [one] Eine Nachricht ist immer wieder gescheitert und liegt beiseite
   *[other] { $count } Nachrichten sind immer wieder gescheitert und liegen beiseite
}; <code>dayseven inbox list</code> zeigt sie.
admin-warning-dead = • { $count ->
    [one] Eine Abendnachricht wurde aufgegeben.
   *[other] { $count } Abendnachrichten wurden aufgegeben.
}
admin-warning-late = • Die Abendnachrichten sind { $late } Minuten verspätet.
