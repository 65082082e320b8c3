## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Repos
    [cardio] Cardio
    [strength] Musculation
    [hiit] HIIT
    [yoga] Yoga
    [swimming] Natation
   *[cycling] Vélo
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
    [beginner] débutant
    [intermediate] intermédiaire
   *[advanced] avancé
}

goal = { $goal ->
    [lose-weight] perdre du poids
    [fitness] forme générale
   *[muscle] prendre du muscle
}

day = { DAY($day) }
not-known = non noté

# Buttons used in more than one place
button-back = ‹ Retour
button-cancel = Annuler
button-close = Fermer

# Frame
stale-tap = Ce bouton vient d’un message plus ancien. Voici où en sont les choses.
stale-tap-gone = Ce bouton a fait son temps. /help montre ce que je sais faire.
unknown-command = Je ne connais pas cette commande. { frame-commands }
frame-commands = Celles-ci marchent : /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = Quelque chose s’est mal passé de mon côté, et ton message est gardé pour que nous regardions. Réessaie dans un petit moment, s’il te plaît.
stranger = Bonjour ! Je suis DaySeven. Je tiens un journal d’entraînement à partir de messages ordinaires et je propose chaque soir la séance du lendemain. Envoie /start, et dans deux minutes c’est parti.
cancelled = Annulé. Rien n’a changé.
nothing-to-cancel = Il n’y a rien à annuler.

## What Telegram shows: the command menu and the bot's description.

bot-description = Je tiens ton journal d’entraînement à partir de messages ordinaires (« 45 min de natation », « repos », « couru 5 km hier ») et je propose chaque soir la séance du lendemain, en expliquant pourquoi. Ni médecin, ni culpabilité. Appuie sur Démarrer.
bot-short-description = Un journal d’entraînement en mots simples, et chaque soir la séance du lendemain.

command-log = Noter une séance avec des boutons
command-today = La séance d’aujourd’hui
command-tomorrow = La séance de demain, et pourquoi
command-week = Les sept prochains jours
command-stats = Ton journal en images
command-report = Ta semaine, et les sept prochains jours
command-history = Le journal : relire, corriger, compléter
command-import = Apporter les séances d’une autre appli
command-export = Tout ce que je garde sur toi, en un fichier
command-settings = Niveau, objectif, horaires, jours libres, etc.
command-pause = Mettre en pause le message du soir
command-resume = Reprendre le message du soir
command-start = Profil, fuseau horaire, heure du soir
command-privacy = Ce que je garde, et pourquoi
command-delete = Supprimer tout ce qui me concerne
command-help = Ce que je comprends
command-cancel = Arrêter ce qui est en cours

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } sur { $count } · /cancel pour arrêter ici</i>
start-resumed = On reprend là où tu en étais.
start-cancelled = Arrêté, et rien n’a été gardé. /start recommence quand tu veux.
start-over = Cette inscription est terminée. Envoie /start pour recommencer.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Bonjour, je suis DaySeven.</b> Dis-moi en mots simples ce que tu as fait comme sport, et chaque soir je propose la séance du lendemain à partir de tes six derniers jours.

    <b>Ce que je ne suis pas :</b> ni médecin, ni kinésithérapeute. Mes propositions sont générales, et je ne vois pas comment tu vas aujourd’hui. Arrête si quelque chose fait mal, et demande à un professionnel en cas de doute.

    <b>Pour cela, je dois garder</b> les séances que tu me racontes, ton âge, ton niveau, ton objectif, ton fuseau horaire et ton heure du soir, et un oui ou un non sur ta santé ; si tu me dis plus tard que tu es malade, que tu as une blessure ou que tu attends un enfant, cela aussi, tant que le programme attend pour cette raison. Cela sert à proposer tes séances et à rien d’autre. /privacy donne les détails, et /delete efface tout à n’importe quel moment.

    Il faut avoir { $least } ans ou plus. <b>Es-tu d’accord pour que je garde cela ?</b>
start-consent-yes = Oui, je suis d’accord
start-consent-no = Non, merci
start-wrong-consent = Touche l’un des deux boutons, s’il te plaît ; sans ton accord, je ne garde rien.
start-declined = Pas de souci, rien n’a été gardé. Si tu changes d’avis, /start est là.

start-age = <b>Quel âge as-tu ?</b>
    Écris ton âge, ou touche-le. Il détermine la part de repos et d’effort intense que je peux proposer en toute prudence.
start-age-which = <b>Quel âge as-tu aujourd’hui ?</b>
start-age-young = Moins de { $age }
start-wrong-age = J’ai besoin de ton âge en années, un nombre de { $least } à { $most }, par exemple <i>34</i>.
start-too-young = Merci pour ta franchise. DaySeven s’adresse aux personnes de { $least } ans et plus : on s’arrête donc ici, et rien n’a été gardé sur toi.

    Bouger fait du bien à tout âge : un parent, un prof ou un entraîneur de club peut t’aider à trouver ce qui est amusant et sans danger. Si ton doigt a glissé, /start recommence.
start-too-young-known = DaySeven s’adresse aux personnes de { $least } ans et plus. Si ton doigt a glissé, ton profil n’a pas changé, et /start repose la question. Si tu es plus jeune, envoie /delete, s’il te plaît : cela efface tout.

start-health = <b>Est-ce que l’un de ces points te concerne ?</b>
    • une maladie du cœur ou une tension élevée
    • des douleurs dans la poitrine, au repos ou à l’effort
    • des vertiges ou un évanouissement dans les douze derniers mois
    • une autre maladie de longue durée, ou des médicaments pris régulièrement
    • un problème d’os, d’articulations ou de muscles que l’entraînement pourrait aggraver
    • une grossesse, ou un accouchement dans les derniers mois
    • quelqu’un t’a dit de ne t’entraîner que sous surveillance

    Je garde seulement oui ou non, jamais lequel.
start-health-no = Non, aucun
start-health-yes = Oui, au moins un
start-wrong-health = Un oui ou un non me suffit ; touche l’un des boutons, s’il te plaît.

start-clearance = <b>Merci de me le dire.</b> Parles-en à un médecin ou à un professionnel qualifié de l’activité physique avant de t’entraîner plus dur. Tant que tu n’as pas leur feu vert, je propose seulement du repos et du mouvement facile, comme une marche à ton allure habituelle.

    Est-ce qu’un professionnel t’a déjà donné son feu vert pour t’entraîner ?
start-clearance-wait = Pas encore : en douceur
start-clearance-cleared = Un professionnel m’a donné le feu vert
start-wrong-clearance = Touche l’un des boutons, s’il te plaît : feu vert déjà donné, ou en douceur pour l’instant.

start-effort = <b>As-tu l’habitude des efforts intenses ?</b>
    Je parle de ceux qui coupent le souffle, au moins une fois par semaine ces derniers mois. Sinon, je laisse le fractionné de côté jusqu’à ce que tu me dises le contraire.
start-effort-yes = Oui, j’en ai l’habitude
start-effort-no = Non, ou plus depuis un moment
start-wrong-effort = Un oui ou un non me suffit ; touche l’un des boutons, s’il te plaît.

start-level-question = <b>Où en es-tu avec l’entraînement ?</b>
    • <b>Débutant :</b> tout est nouveau, ou tu reviens après une longue pause
    • <b>Intermédiaire :</b> deux séances ou plus la plupart des semaines, depuis six mois ou plus
    • <b>Avancé :</b> quatre séances ou plus la plupart des semaines, depuis des années
start-level = { $level ->
    [beginner] Débutant
    [intermediate] Intermédiaire
   *[advanced] Avancé
}
start-wrong-level = Touche l’un des trois, s’il te plaît : débutant, intermédiaire ou avancé.

start-goal-question = <b>Pourquoi t’entraînes-tu ?</b>
    Cela règle la répartition des séances ; ce qui est sûr ne change pas.
start-goal = { $goal ->
    [lose-weight] Perdre du poids
    [fitness] Forme générale
   *[muscle] Prendre du muscle
}
start-wrong-goal = Touche l’un des objectifs, s’il te plaît.
start-show-plan = Montre ce programme à un parent, à un adulte responsable ou à un entraîneur, s’il te plaît.

start-zone = <b>Où es-tu ?</b> J’ai seulement besoin de ton fuseau horaire.
    Touche le lieu dont l’heure est la bonne, écris une ville ou un fuseau, ou partage ta position (📎 → Position) ; je n’en garde que le fuseau.
start-zone-right = Il est maintenant <b>{ $time }</b> à cet endroit : <b>{ $place }</b>. C’est bien ça ?
start-zone-which = <b>Lequel veux-tu dire ?</b> L’heure à côté permet de les distinguer.
start-zone-yes = Oui, il est { $time } ici
start-zone-no = Ailleurs
start-wrong-place = Je ne connais pas de lieu nommé « { $typed } ». Une plus grande ville à côté convient aussi, ou un fuseau comme <i>Europe/Paris</i> ou <i>UTC+3</i>.
start-wrong-zone = J’ai besoin d’un lieu : touches-en un, écris une ville, ou partage ta position.

start-evening = <b>À quelle heure du soir veux-tu recevoir la séance du lendemain ?</b>
    Il est maintenant { $time } chez toi ({ $zone }). Touche une heure, ou écris-la, par exemple <i>21:30</i> ou <i>21 h</i>.
start-evening-which = <b>Le soir ou le matin ?</b>
start-wrong-evening = J’ai besoin d’une seule heure, par exemple <i>21:30</i> ou <i>21 h</i>.

start-days = <b>Tes { $count } derniers jours</b>
    Un appui par jour, ou un mot. Ce dont tu ne te souviens pas reste inconnu ; je ne le prends jamais pour du repos.
start-days-told = ✓ { DAY($day) } : { $told }
start-days-now = <b>▸ { DAY($day) } : qu’as-tu fait ?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = Je ne sais plus
start-days-skip = { $told ->
    [0] Passer les six
   *[other] Passer le reste
}
start-wrong-days = Touche ce que tu as fait ce jour-là, s’il te plaît, ou écris-le : <i>repos</i>, <i>natation</i>. Le type de séance suffit ici. « Je ne sais plus » convient aussi.

start-done = <b>Tout est prêt. Bienvenue chez DaySeven !</b>
start-done-again = <b>Ton profil est à jour.</b> Le journal n’a pas changé.
start-done-profile = • { $age } ans, niveau { $level ->
        [beginner] débutant
        [intermediate] intermédiaire
       *[advanced] avancé
    }
    • objectif : { $goal ->
        [lose-weight] perdre du poids
        [fitness] forme générale
       *[muscle] prendre du muscle
    }
    • la séance du lendemain à { $time } ({ $zone })
start-done-days = { $remembered ->
    [0] • aucun des { $count } derniers jours n’est encore connu
    [one] • un des { $count } derniers jours dans le journal
   *[other] • { $remembered } des { $count } derniers jours dans le journal
}
start-done-clearance = Tant qu’un professionnel ne t’a pas donné son feu vert, je propose seulement du repos et du mouvement facile. Le moment venu, /start a un bouton pour cela.
start-done-effort = Je laisse le fractionné de côté pour l’instant. Quand tu auras l’habitude des efforts intenses, /start a un bouton pour cela.
start-done-next = <b>Et maintenant :</b> chaque jour à { $time } je t’envoie la séance du lendemain. Et chaque fois que tu as bougé, écris-moi simplement : <i>45 min de natation</i>, <i>repos</i>, <i>couru 5 km hier</i>.
start-button-tomorrow = La séance de demain
start-button-log = Noter aujourd’hui

start-known = <b>Content de te revoir.</b> La séance du lendemain arrive à { $time }. Écris-moi ce que tu as fait, ou touche :
start-known-paused = <b>Content de te revoir.</b> Les messages du soir sont en pause ; /resume les fait revenir. Écris-moi ce que tu as fait, ou touche :
start-button-again = Changer mon profil
start-button-hard = J’ai l’habitude des efforts intenses
start-noted-cleared = <b>Noté :</b> un professionnel t’a donné son feu vert. On progresse en douceur à partir d’ici.
start-noted-hard = <b>Noté :</b> le fractionné peut revenir, quand tes derniers jours le permettent.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] aujourd’hui
    [yesterday] hier, { DAY($day) }
    [tomorrow] demain, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Aujourd’hui
    [yesterday] Hier, { DAY($day) }
    [tomorrow] Demain, { DAY($day) }
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
    [already] <b>Déjà dans le journal</b> ({ $day }) :
    [changed] <b>Modifié.</b> On y lit maintenant ({ $day }) :
    [reread] <b>Relu.</b> On y lit maintenant ({ $day }) :
    [back] <b>De retour dans le journal</b> ({ $day }) :
    [undone] <b>Retiré</b> ({ $day }) :
   *[logged] <b>Noté</b> ({ $day }) :
}
log-head = { $head ->
    [already] <b>Déjà dans le journal :</b>
    [changed] <b>Modifié.</b> On y lit maintenant :
    [reread] <b>Relu.</b> On y lit maintenant :
    [back] <b>De retour dans le journal :</b>
    [undone] <b>Retiré :</b>
   *[logged] <b>Noté :</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … et { $count } de plus
log-rest-kept = <i>Tu as déjà noté une séance ({ $days }), cela reste donc un jour d’entraînement.</i>
log-rest-replaced = <i>Cela remplace le repos que tu avais noté ({ $days }).</i>
log-again = <i>Cela fait { $count } × { $workout } ({ $day }).</i>
log-returned = <i>Ça fait plaisir de te revoir.</i>
log-undone = <b>Retiré.</b> Ce n’est pas dans le journal.
log-edited-away = J’ai relu ton message et n’y trouve plus de séance.
log-undone-already = C’était déjà retiré.
log-not-found = Je ne trouve pas cette ligne dans ton journal.

log-undo = ↩️ Retirer
log-change = ✏️ Modifier
log-put-back = Remettre
log-look-at-day = Voir ce jour
minutes-label = { $minutes } min
minutes-unknown = Je ne sais pas

# Change screens
change-which = Laquelle veux-tu modifier ?
change-pick = <b>{ $entry }</b>, { $day }. Que veux-tu modifier ?
change-types = <b>{ $entry }</b>, { $day }. Qu’est-ce que c’était, en fait ?
change-days = <b>{ $entry }</b>, { $day }. C’était quel jour ?
change-times = <b>{ $entry }</b>, { $day }. Combien de minutes ? Touche un nombre, ou écris-le simplement.
change-efforts = <b>{ $entry }</b>, { $day }. C’était dur à quel point ?
change-times-wrong = J’ai besoin des minutes en chiffres, par exemple <i>45</i> ; ou touche un nombre au-dessus.
change-type-label = Activité
change-day-label = Jour
change-minutes-label = Durée
change-effort-label = Ressenti
change-remove-label = 🗑 Enlever

# Corrections in words
correct-nothing = Il n’y a encore rien à modifier dans ton journal. Dis-moi ce que tu as fait, par exemple <i>45 min de natation</i>.

correct-which = Je ne vois pas de quelle ligne tu parles. Réponds au message qui la concerne, ou cherche le jour dans /history.

# /log
log-what = Qu’as-tu fait ({ $day }) ?
log-other-day = Un autre jour
log-when = C’était quel jour ?

# A question that completes a log
ask-what = { $minutes ->
    [0] C’était quoi ? Un appui, et c’est dans le journal ({ $day }).
   *[other] { $minutes } minutes de quoi ? Un appui, et c’est dans le journal ({ $day }).
}
ask-when = { $entry } : je ne trouve pas ce jour dans le calendrier. C’était quel jour ?
ask-nothing = Rien à noter
ask-nothing-logged = D’accord, rien de noté.
ask-hint = Je ne vois toujours pas quoi noter. Touche l’un des boutons ci-dessus, ou écris-le ainsi : <i>45 min de natation</i>, <i>repos hier</i>.
ask-long-ago = C’était il y a { $days } jours ({ $day }). Je le note à cette date ?
ask-yes = Oui, note-le
ask-no = Non, laisse
ask-passed = Cette question est passée. Écris-le encore une fois si tu veux toujours le noter.
# Words that count as an answer, comma by comma.
answer-yes-words = oui, o, ouais, ouaip, oui merci, oui s'il te plaît, bien sûr, bien sur, d'accord, daccord, ok, okay, volontiers, avec plaisir, vas-y, note, note-le, c'est ça, c'est ca, exact, exactement, correct, ça marche, ca marche
answer-no-words = non, n, nan, non merci, rien, rien à noter, rien a noter, aucun, aucune, laisse, laisse tomber, oublie, tant pis, annule, annuler, pas besoin, pas du tout

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = oui, o, ouais, ouaip, oui hélas, hélas oui
typed-no = non, n, nan, rien, rien de tout ça, rien de tout cela, aucun, aucune, aucun de ces points, pas du tout
typed-level = { $level ->
    [beginner] débutante, debutant, debutante, novice, je débute, je debute, nouveau, nouvelle
    [intermediate] moyen, moyenne, intermediaire, normal, normale, régulier, régulière
   *[advanced] avancée, avance, avancee, expert, experte, confirmé, confirmée, expérimenté, expérimentée, très en forme
}
typed-goal = { $goal ->
    [lose-weight] perte de poids, maigrir, mincir, perdre du gras, perdre des kilos, m'affiner
    [fitness] forme, en forme, rester en forme, me remettre en forme, santé, sante, être en forme
   *[muscle] muscle, muscles, prise de muscle, me muscler, masse musculaire, force, gagner en force
}
typed-forgotten = je ne sais pas, sais pas, je sais pas, je sais plus, aucune idée, aucune idee, oublié, oublie, j'ai oublié, j'ai oublie, je ne me souviens pas, je ne me souviens plus, je ne m'en souviens plus, pas de souvenir
typed-age = j'ai, jai, mon âge est, mon age est, âge, age, ans, an, année, années
typed-hours = h, heure, heures
typed-morning = matin, du matin, le matin
typed-evening = soir, du soir, le soir, après-midi, apres-midi, de l'après-midi
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = et demie, et demi
typed-half-to = –
typed-between = à, a, et, jusqu'à, jusqu'a
typed-days = j, jour, jours
typed-weeks = sem, semaine, semaines
typed-months = mois
typed-quarters = trimestre, trimestres
typed-years = an, ans, année, années, annee, annees
typed-half = demi, une demi, la moitié d'une
typed-dark = sombre, foncé, fonce, nuit, noir
typed-light = clair, claire, lumineux, blanc
typed-fillers = statistiques, statistique, pour, de, du, des, d', la, le, les, l', en, dans, sur, mon, ma, mes, montre, moi, montre-moi, tout, toute, tous, toutes, s'il te plaît, stp, dernier, derniers, dernière, dernières, derniere, dernieres, ce, cet, cette, ces, un, une, et, depuis, passé, passée

# /history
history-title = <b>Ton journal</b>, { $first } – { $last } : { $recorded } jours notés sur { $days }. Touche un jour pour le voir ou le modifier.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b> : encore rien de noté. C’était quoi ?
history-fill = C’était quoi, <b>{ $day }</b> ?
history-add-what = Que veux-tu ajouter ? <b>{ $day }</b>
history-change = ✏️ { $entry }
history-add = ➕ Ajouter une séance
history-back = ‹ Tous les jours
history-earlier = ‹ Plus tôt
history-later = Plus tard ›
history-leap = ‹‹ 4 semaines
history-leap-year = ‹‹ 1 an
history-newest = Revenir à aujourd’hui
history-which = Quel jour ? Écris-le comme <code>/history { $example }</code>, jusqu’à aujourd’hui, ou simplement /history.

# Plans
plan-kept = <b>Prévu :</b>
    { $plans }
    Je le garde en tête. Dis-le-moi quand c’est fait.
plan-line = { $workout }, { $day }
plan-remove = Ne plus le prévoir
plan-remove-one = Enlever : { $workout }, { DAY($day) }
plan-removed = Ce n’est plus prévu : { $workout }, { $day }.
plan-past = Ce jour est passé.
plan-edited-away = J’ai relu ton message, et ce n’est plus prévu.
plan-heard = Bonne idée. Dis-le-moi quand c’est fait, et je le note.

# Questions
question-other = Là, je ne sais pas répondre. Je peux te dire ce qui convient demain (/tomorrow) ou dans la semaine (/week), compter tes séances (<i>combien de fois ai-je nagé en mai ?</i>) et noter ce que tu as fait.
question-start-first = Il me manque encore quelques réponses avant de pouvoir proposer quelque chose. /start prend deux minutes.
how-to-log = Écris simplement ce que tu as fait : <i>45 min de natation</i>, <i>couru 5 km hier</i>, <i>repos</i>. Ou envoie /log pour des boutons. Une erreur ? Touche Modifier, corrige ton message, ou réponds <i>c’était hier</i>.
totals-span = { $first } – { $last }
totals-one-day = { $first }
totals-title = <b>{ $span }</b>
totals-line = { $icon } { $workout } : { $times ->
    [one] une fois
    [2] deux fois
   *[other] { $times } fois
}
totals-rest = { $icon } { $workout } : { $times ->
    [one] { $times } jour
   *[other] { $times } jours
}
totals-sum = Sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } min
    }
   *[other] , { $hours } h { $minutes } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } km
}, d’après ce que tu m’as dit.
totals-none = Rien de noté : { $span }.
totals-none-of = Rien de noté en { $workouts } : { $span }.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Salut. Comment s’est passée ta journée ?
    [1] Bonjour ! Ça fait plaisir de te lire.
   *[2] Coucou, je suis là.
}
smalltalk-thanks = { $variant ->
    [0] Avec plaisir.
    [1] De rien.
   *[2] Ravi d’aider.
}
smalltalk-chat = { $variant ->
    [0] Je t’écoute.
    [1] C’est bon à savoir.
   *[2] Ha, bien vu.
}
smalltalk-hint = Dès que tu as fait quelque chose, dis-le-moi : <i>30 min de vélo</i> suffit.

# What cannot be read
other-sticker = Joli. Mais je ne lis que les mots : <i>45 min de natation</i> irait droit dans le journal.
other-voice = Je ne sais pas encore écouter les messages vocaux. Par écrit, <i>couru 5 km</i> suffit.
other-video-note = Je ne sais pas regarder les vidéos. Par écrit, <i>couru 5 km</i> suffit.
other-photo = Je ne vois pas les images. Dis-moi en mots ce que tu as fait, et je le note.
other-video = Je ne sais pas regarder les vidéos. Dis-moi en mots ce que tu as fait, et je le note.
other-audio = Je ne sais pas écouter les sons. Dis-moi en mots ce que tu as fait, et je le note.
other-document = Je ne peux rien faire de ce fichier ici. Dis-moi en mots ce que tu as fait, et je le note.
other-contact = Merci, mais je n’ai pas l’usage des contacts et n’en ai rien gardé.
other-location = Merci, mais je ne garde pas les lieux ; rien n’en a été enregistré.
other-poll = Les sondages, ce n’est pas mon fort. Dis-moi ce que tu as fait, et je le note.
other-animation = Beaux mouvements. En mots, cela ferait une ligne du journal : <i>30 min de danse</i>, par exemple.
other-unknown = Je ne lis que les mots. Dis-moi ce que tu as fait, par exemple <i>45 min de natation</i>.
group-please-private = Un journal, c’est personnel : écris-moi dans notre conversation à nous, s’il te plaît, pas dans un groupe.

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Jour libre
session-rest-beginner-structure = Rien de prévu. Une balade si tu en as envie, et au lit de bonne heure.
session-rest-intermediate-title = Jour pour recharger
session-rest-intermediate-structure = Pas d’entraînement ce jour-là. Une marche de { $walk } minutes après un repas est la bienvenue, sans obligation.
session-rest-advanced-title = Jour libre prévu
session-rest-advanced-structure = Il fait partie du programme, ce n’est pas un trou. Mange bien, dors longtemps, bouge tranquillement.

session-cardio-beginner-title = Marche et petites foulées
session-cardio-beginner-structure = { $warmup } min de balade, { $main } min de marche rapide avec { $jog } min de petites foulées toutes les { $every } min si tu le sens bien, { $cooldown } min plus lentement. Tu peux parler en phrases complètes tout du long.
session-cardio-beginner-easier = { $easier } min de marche rapide, sans courir.
session-cardio-intermediate-title = Course régulière
session-cardio-intermediate-structure = { $warmup } min en montant peu à peu, { $main } min à une allure où tu pourrais bavarder, { $cooldown } min de marche et d’étirements des mollets.
session-cardio-intermediate-easier = { $easier } min de marche en côte ou de vélo elliptique.
session-cardio-advanced-title = Endurance fondamentale
session-cardio-advanced-structure = { $warmup } min faciles, { $main } min relâchées, en pouvant encore faire des phrases, { $cooldown } min de marche.
session-cardio-advanced-easier = { $easier } min de vélo facile.
session-cardio-elder-title = Une bonne marche
session-cardio-elder-structure = { $warmup } min lentement, { $main } min à une allure qui te laisse parler, { $cooldown } min lentement à nouveau. Choisis un terrain plat avec de quoi s’asseoir.
session-cardio-elder-easier = { $easier } min, avec des pauses quand tu veux.
session-cardio-walk-title = Marche facile
session-cardio-walk-structure = { $warmup } min de balade, { $main } min à une allure confortable, { $cooldown } min de balade. Pas plus loin que ce qui est déjà normal pour toi ; arrête si quelque chose te semble anormal.
session-cardio-walk-easier = { $easier } min de balade.

focus-words = { $focus ->
    [full] tout le corps
    [upper] haut du corps
    [lower] bas du corps
    [push] poussée : pectoraux, épaules, triceps
    [pull] tirage : dos, biceps
    [legs] jambes et hanches
   *[small] gainage et petits muscles seulement, car les grands ont travaillé la veille
}
session-strength-beginner-title = Les bases de la musculation
session-strength-beginner-structure = { $warmup } min de mobilité et de séries légères. { $sets ->
    [one] Un tour
   *[other] { $sets } tours
} en { $main } min ({ focus-words }) : { $focus ->
    [full] squat jusqu’à une chaise, pompes sur un banc, tirage, flexion des hanches, port de charge
   *[other] planche, planche latérale, montées sur la pointe des pieds, travail léger des bras
}, { $reps_low }–{ $reps_high } répétitions chacun, en t’arrêtant quand il en resterait { $spare } propres. { $cooldown } min d’étirements.
session-strength-beginner-easier = Un seul tour, au poids du corps.
session-strength-intermediate-title = Musculation solide
session-strength-intermediate-structure = { $warmup } min de séries d’échauffement. { $main } min de travail ({ focus-words }) : { $sets ->
    [one] une série
   *[other] { $sets } séries
} de { $reps_low }–{ $reps_high } répétitions par exercice, avec { $spare } autres en réserve. { $cooldown } min de retour au calme.
session-strength-intermediate-easier = Une série de moins partout, au même poids.
session-strength-advanced-title = Musculation ciblée
session-strength-advanced-structure = { $warmup } min de montée en charge. { $main } min de travail ({ focus-words }) : { $sets ->
    [one] une série
   *[other] { $sets } séries
} de { $reps_low }–{ $reps_high } répétitions au mouvement principal, puis des exercices complémentaires plus légers, avec { $spare ->
    [one] une ou deux
   *[other] { $spare }
} autres en réserve. { $cooldown } min de mobilité.
session-strength-advanced-easier = Un jour de technique à environ { $easier } % de ta charge habituelle.
session-strength-youth-title = Apprendre à soulever
session-strength-youth-structure = { $warmup } min de jeux ou de mobilité. { $sets ->
    [one] Un tour
   *[other] { $sets } tours
} en { $main } min ({ focus-words }), { $reps_low }–{ $reps_high } répétitions chacun, en t’arrêtant quand il en resterait { $spare } propres. { $cooldown } min d’étirements.
session-strength-youth-easier = Un seul tour, au poids du corps.
session-strength-senior-title = Force et équilibre
session-strength-senior-structure = { $warmup } min d’échauffement en douceur. { $sets ->
    [one] Un tour
   *[other] { $sets } tours
} en { $main } min ({ focus-words }), { $reps_low }–{ $reps_high } répétitions chacun avec { $spare } en réserve, et { $drills } exercices d’équilibre entre les deux. { $cooldown } min d’étirements.
session-strength-senior-easier = Un tour en position assise, et les exercices d’équilibre.
session-strength-elder-title = Force et stabilité
session-strength-elder-structure = { $warmup } min pour se délier. { $main } min à se lever d’une chaise, travail léger des bras et montées sur la pointe des pieds, { $reps_low }–{ $reps_high } répétitions tranquilles chacun, avec { $drills } exercices d’équilibre près d’un mur ou d’un plan de travail. { $cooldown } min d’étirements.
session-strength-elder-easier = Se lever d’une chaise quelques fois, à deux moments de la journée.

session-hiit-beginner-title = Premier fractionné
session-hiit-beginner-structure = { $warmup } min faciles, puis { $repeats } × { $hard } s vite et { $easy } s lentement, à vélo ou en marchant en côte, { $cooldown } min faciles. Vite veut dire : seulement quelques mots à la fois.
session-hiit-beginner-easier = Les mêmes durées, mais d’un bon pas plutôt que vite.
session-hiit-intermediate-title = Répétitions d’une minute
session-hiit-intermediate-structure = { $warmup } min en montant peu à peu, puis { $repeats } × { $hard } s fort et { $easy } s facile, { $cooldown } min faciles.
session-hiit-intermediate-easier = Deux répétitions de moins et des récupérations plus longues.
session-hiit-advanced-title = Fractionné long
session-hiit-advanced-structure = { $warmup } min en montant peu à peu avec quelques accélérations, puis { $repeats } × { $hard } s fort et { $easy } s facile, { $cooldown } min faciles. Arrête quand l’allure baisse.
session-hiit-advanced-easier = Plutôt des efforts d’une minute, bien en dessous de ta limite.
session-hiit-youth-title = Jeux rapides
session-hiit-youth-structure = { $warmup } min faciles, puis { $repeats } × { $hard } s vite et { $easy } s facile, sous forme de jeu, de relais ou à vélo, { $cooldown } min faciles.
session-hiit-youth-easier = La moitié des tours.
session-hiit-senior-title = Fractionné doux
session-hiit-senior-structure = { $warmup } min faciles à vélo, puis { $repeats } × { $hard } s plus fort et { $easy } s facile, { $cooldown } min faciles.
session-hiit-senior-easier = Les mêmes durées, juste un peu plus vite au lieu de plus fort.
session-hiit-elder-title = Changements d’allure
session-hiit-elder-structure = { $warmup } min faciles, puis { $repeats } × { $hard } s un peu plus vite et { $easy } s lentement, { $cooldown } min faciles. Jamais à bout de souffle.
session-hiit-elder-easier = Une marche tranquille de la même durée.

session-yoga-beginner-title = Se délier
session-yoga-beginner-structure = { $warmup } min de respiration, { $main } min de chat-vache, de fentes, d’équilibre avec appui et de torsions douces, le tout lentement, { $cooldown } min en position allongée.
session-yoga-beginner-easier = { $easier } min sur une chaise.
session-yoga-intermediate-title = Enchaînement et équilibre
session-yoga-intermediate-structure = { $warmup } min de respiration, { $main } min de salutations au soleil faciles, de travail des hanches et d’équilibre sur une jambe, { $cooldown } min de relaxation.
session-yoga-intermediate-easier = { $easier } min pour les hanches et le dos.
session-yoga-advanced-title = Yoga de récupération
session-yoga-advanced-structure = { $warmup } min de respiration, { $main } min pour les hanches, le haut du dos et les chevilles avec des postures tenues plus longtemps, { $cooldown } min de relaxation. Pas de power yoga.
session-yoga-advanced-easier = { $easier } min de rouleau de massage et de respiration.
session-yoga-elder-title = Mobilité et équilibre
session-yoga-elder-structure = { $warmup } min de respiration, { $main } min de mouvements lents et d’équilibre, { $cooldown } min de repos.
session-yoga-elder-easier = { $easier } min en position assise.

session-swimming-beginner-title = À l’aise dans l’eau
session-swimming-beginner-structure = { $warmup } min dans n’importe quelle nage, { $repeats } × { $metres } m avec { $pause_low }–{ $pause } s au bord, { $cooldown } min de battements ou à flotter.
session-swimming-beginner-easier = Marcher dans l’eau, ou un cours d’aquagym.
session-swimming-intermediate-title = Longueurs régulières
session-swimming-intermediate-structure = { $warmup_metres } m faciles, { $repeats } × { $metres } m à allure égale avec { $pause } s de repos, { $cooldown_metres } m faciles.
session-swimming-intermediate-easier = La même chose par 50 m, avec des repos plus longs.
session-swimming-advanced-title = Série d’endurance
session-swimming-advanced-structure = { $warmup_metres } m variés, { $repeats } × { $metres } m réguliers avec jusqu’à { $pause } s de repos, certains avec un pull-buoy, { $cooldown_metres } m faciles.
session-swimming-advanced-easier = La moitié de la série, palmes permises.
session-swimming-elder-title = Tranquille dans l’eau
session-swimming-elder-structure = { $warmup } min en douceur, { $main } min de nage calme ou d’exercices dans l’eau avec des pauses, { $cooldown } min à flotter. Jamais sans quelqu’un près de toi.
session-swimming-elder-easier = { $easier } min de marche dans l’eau.

session-cycling-beginner-title = Vélo facile
session-cycling-beginner-structure = { $warmup } min en souplesse, { $main } min sur le plat à { $rpm_low }–{ $rpm_high } tours par minute, le souffle calme, { $cooldown } min en souplesse.
session-cycling-beginner-easier = { $easier } min de vélo d’appartement.
session-cycling-intermediate-title = Sortie d’endurance
session-cycling-intermediate-structure = { $warmup } min en souplesse, { $main } min régulières avec une ou deux côtes douces, { $cooldown } min en souplesse.
session-cycling-intermediate-easier = { $easier } min sur le plat.
session-cycling-advanced-title = Longue sortie régulière
session-cycling-advanced-structure = { $warmup } min en souplesse, { $main } min régulières, { $cooldown } min en souplesse. Sur les sorties de plus de { $fuel } min, mange et bois en route.
session-cycling-advanced-easier = { $easier } min à l’intérieur.
session-cycling-elder-title = Balade à vélo
session-cycling-elder-structure = { $warmup } min en souplesse, { $main } min faciles sur un vélo d’appartement ou un chemin tranquille, { $cooldown } min en souplesse.
session-cycling-elder-easier = { $easier } min de vélo d’appartement.

note-easy-only = Volontairement facile, tant que tu n’as pas de feu vert pour ta santé.
note-circuit = En circuit : d’un exercice à l’autre, avec 45–60 s de repos.
note-low-impact = Quand le but est le muscle, le vélo ou la piscine font tout aussi bien l’affaire, et ménagent tes jambes.
note-muscle = Environ 2 minutes de repos entre les séries ; sur la semaine, vise une dizaine de séries par groupe musculaire.
note-finisher = Puis { $finisher } min de vélo facile ou de marche ; elles sont comprises dans le total.
note-break = Après tes jours libres, c’est plus court et un cran plus facile que d’habitude.
note-week-off = Après une semaine de pause, c’est nettement plus court et un cran plus facile que d’habitude.
note-after-hard = Un peu plus court que d’habitude, car cela suit une journée intense.
note-long = Un peu plus long que d’habitude, car un jour libre est prévu ensuite.
note-check-first = À vélo ou en marchant en côte. Si tu n’as encore jamais forcé à l’entraînement, demande d’abord à un professionnel.
note-youth = La technique avant le poids, pas de charge maximale, et un adulte qui connaît les exercices à proximité.
note-balance = Garde un mur ou une chaise à portée de main pour la partie équilibre.
note-support = Aide-toi d’une chaise ou d’un mur.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] un jour de repos
    [cardio] du cardio
    [strength] de la musculation
    [hiit] du fractionné
    [yoga] du yoga
    [swimming] de la natation
   *[cycling] du vélo
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $days } jours
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] hier
    [1] aujourd’hui
   *[other] la veille
}
day-before-first = { $ahead ->
    [0] Hier
    [1] Aujourd’hui
   *[other] La veille
}

reason-easy-only = Tant que tu n’as pas de feu vert pour ta santé, je propose seulement du repos et du mouvement facile ; ce qui va alors le mieux avec tes jours : { $workout }.
reason-no-hiit = Tes jours mèneraient à du fractionné, mais il reste de côté jusqu’à ce que tu confirmes qu’il te convient. Ce qui va le mieux ensuite : { $workout }.
reason-unavailable = Après tes jours, ce serait { choice-words }, mais cela ne fait pas partie de ce que tu peux faire. Ce qui va le mieux ensuite : { $workout }.

reason-blocked-r1 = Ton dernier fractionné, c’était { days-ago }. Je laisse au moins { $gap ->
    [one] { $gap } jour
   *[other] { $gap } jours
} sans fractionné entre deux, donc ce sera : { $workout }.
reason-blocked-r2 = { $cap ->
    [0] Le fractionné, je ne le propose pas à ton niveau et à ton âge, donc ce sera : { $workout }.
   *[other] { $count ->
        [1] Un de tes six derniers jours était
       *[other] { $count } de tes six derniers jours étaient
    } déjà du fractionné, et sur sept jours je ne t’en propose pas plus de { $cap }. Donc ce sera : { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Le fractionné s’appuie sur un entraînement régulier. { $training ->
        [0] Aucun de tes six derniers jours n’était
        [one] Un de tes six derniers jours était
       *[other] { $training } de tes six derniers jours étaient
    } de l’entraînement, et j’aime en voir au moins { $base } d’abord. Donc ce sera : { $workout }.
   *[back] Après { $run } jours de repos d’affilée, le fractionné peut attendre un peu. On commence par : { $workout }.
}
reason-blocked-r4 = { $run ->
    [1] { day-before-first }, c’était une journée intense
   *[other] Les { $run } derniers jours étaient tous intenses
} (musculation ou fractionné), donc le suivant est plus facile : { $workout }.
reason-blocked-r5 = { $count ->
    [1] Un de tes six derniers jours était intense
   *[other] { $count } de tes six derniers jours étaient intenses
} (musculation ou fractionné), et sur sept jours je n’en prévois pas plus de { $cap } pour toi. Donc ce sera : { $workout }.
reason-blocked-r6 = { $count ->
    [1] Un de tes six derniers jours était intense
   *[other] { $count } de tes six derniers jours étaient intenses
} (musculation ou fractionné). Le suivant sert à récupérer : { $workout }.
reason-blocked-r7 = Tu as derrière toi { $count ->
    [one] { $count } jour
   *[other] { $count } jours
} de musculation sur six, et sur sept jours je n’en prévois pas plus de { $cap } pour toi. Donc ce sera : { $workout }.
reason-blocked-r8 = La dernière musculation ne date que d’un jour ({ day-before }). J’aime laisser environ 48 heures avant que les mêmes muscles travaillent dur à nouveau, donc ce sera : { $workout }.
reason-blocked-r9 = { $count ->
    [0] Aucun de tes six derniers jours n’était
    [one] Un seul de tes six derniers jours était
   *[other] Seulement { $count } de tes six derniers jours étaient
} du repos ou du yoga. Un jour plus calme passe d’abord : { $workout }.
reason-blocked-r10 = Cela fait { $run } jours d’entraînement d’affilée. Le suivant est plus calme : { $workout }.
reason-blocked-r11 = Parmi tes six derniers jours, il n’y a pas eu de vrai jour de repos, et { $training } étaient de l’entraînement. Un jour libre par semaine aide l’habitude à durer.
reason-blocked-r12 = Tu as fait du cardio { $run } jours d’affilée. De quoi changer des impacts : { $workout }.
reason-blocked-r13 = Heureux de te retrouver après { $run } jours de repos d’affilée. Une reprise en douceur : { $workout }. Il n’y a rien à rattraper.
reason-blocked-r14 = Tes { $run } derniers jours étaient tous du repos ou du yoga. Place à quelque chose d’actif : { $workout }. Il n’y a rien à rattraper.

reason-restart = Heureux de te retrouver après { $run } jours de repos d’affilée. Cette séance est plus courte et un cran plus facile que d’habitude, et il n’y a rien à rattraper.
reason-rest-after-training = { $run } jours d’entraînement d’affilée ont bien mérité un jour libre.
reason-rest = { $training ->
    [0] Aucun de tes six derniers jours n’était de l’entraînement, et un jour libre reste pourtant la suite habituelle d’une semaine comme la tienne.
    [one] Un de tes six derniers jours était de l’entraînement, et les semaines comme la tienne se poursuivent par un jour libre.
   *[other] { $training } de tes six derniers jours étaient de l’entraînement, et les semaines comme la tienne se poursuivent par un jour libre.
}
reason-yoga-balance = De l’équilibre et de la mobilité environ trois jours par semaine t’aident à rester stable. { $balance ->
    [0] Aucun de tes six derniers jours ne comptait
    [one] Un de tes six derniers jours comptait
   *[other] { $balance } de tes six derniers jours comptaient
} de la musculation ou du yoga.
reason-yoga-after-hard = { day-before-first }, c’était { $yesterday ->
    [hiit] du fractionné
   *[strength] de la musculation
} ; le yoga te garde en mouvement pendant que tu récupères.
reason-yoga = { $training ->
    [0] Aucun de tes six derniers jours n’était de l’entraînement ; le yoga est une façon facile de bouger.
    [one] Un de tes six derniers jours était de l’entraînement ; le yoga entretient la souplesse.
   *[other] { $training } de tes six derniers jours étaient de l’entraînement ; le yoga entretient la souplesse entre eux.
}
reason-strength-none = Il n’y a pas eu de musculation dans tes six derniers jours, et deux jours par semaine sont le but habituel.
reason-strength-due = Il y a eu un jour de musculation dans tes six derniers, { days-ago }, et deux par semaine sont le but habituel.
reason-strength = Tu entretiens la musculation : { $count } de tes six derniers jours, la dernière fois { days-ago }. La semaine a de la place pour une autre.
reason-hiit-none = Il n’y a pas eu de fractionné dans tes six derniers jours, { $training } étaient de l’entraînement, et la semaine a de la place pour une séance intense.
reason-hiit = Ton dernier fractionné, c’était { days-ago }, { $training } de tes six derniers jours étaient de l’entraînement, et la semaine a de la place pour une autre séance intense.
reason-aerobic-steady = Ton objectif aime les minutes régulières. { $aerobic ->
    [0] Aucun de tes six derniers jours n’était
    [one] Un de tes six derniers jours était
   *[other] { $aerobic } de tes six derniers jours étaient
} de l’endurance ; celui-ci en ajoute un.
reason-aerobic-between-lifts = { $strength ->
    [1] Un de tes six derniers jours était
   *[other] { $strength } de tes six derniers jours étaient
} de la musculation. Ce qui fait du bien à ton cœur et va bien avec la musculation, en douceur : { $workout }.
reason-aerobic = Tes six derniers jours contiennent { $strength ->
    [0] zéro jour de musculation
    [one] un jour de musculation
   *[other] { $strength } jours de musculation
} et { $aerobic ->
    [0] zéro jour d’endurance
    [one] un jour d’endurance
   *[other] { $aerobic } jours d’endurance
}. Une semaine comme celle-là se poursuit par : { $workout }.

unknown-words = { $unknown ->
    [1] un des six derniers jours n’est pas noté
   *[other] { $unknown } des six derniers jours ne sont pas notés
}
reason-least-risk = { $unknown ->
    [1] Un des six derniers jours n’est pas noté
   *[other] { $unknown } des six derniers jours ne sont pas notés
}, donc rien ne convient à coup sûr. Ce qui risque le moins d’enfreindre une règle de sécurité (au plus { $percent } %) : { $workout }.
reason-too-risky = Ma première idée, c’était { choice-words }, mais { unknown-words }, et avec eux cela pourrait enfreindre une règle de sécurité ({ $percent } %). Du côté sûr : { $workout }.
reason-nothing-known = Aucun des six derniers jours n’est noté ; voici donc ce qui convient à la plupart des gens avec ton profil. Dis-moi ce que tu as fait et je ferai mieux.
reason-gaps-rest-after-training = Au moins { $run } jours d’entraînement d’affilée ont bien mérité un jour libre, pour autant que je sache : { unknown-words }.
reason-gaps-pattern = Ce que je sais de tes six derniers jours : musculation { $strength } ×, endurance { $aerobic } ×, repos ou yoga { $recovery } × ; { unknown-words }. Après de tels jours vient le plus souvent : { $workout }.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = Les activités que tu peux faire ne laissent rien d’autre.
rule-r1 = Entre deux fractionnés, il y a un jour ou deux sans.
rule-r2 = Il y a un maximum de jours de fractionné sur sept jours, selon le niveau et l’âge.
rule-r3 = Le fractionné demande un peu d’entraînement régulier les jours d’avant.
rule-r4 = Les journées intenses (musculation, fractionné) sont suivies de plus faciles.
rule-r5 = Il y a un maximum de journées intenses sur sept jours.
rule-r6 = Après de nombreuses journées intenses vient un jour de récupération.
rule-r7 = Il y a un maximum de jours de musculation sur sept jours.
rule-r8 = Il y a un jour entre deux musculations.
rule-r9 = Sur sept jours, il y a au moins un ou deux jours de repos ou de yoga.
rule-r10 = Après plusieurs jours d’entraînement d’affilée vient un jour de repos ou de yoga.
rule-r11 = Sur sept jours, il y a un vrai jour de repos.
rule-r12 = La course et la marche ne s’enchaînent pas des jours durant sans pause.
rule-r13 = Après trois jours de repos d’affilée vient quelque chose d’actif.
rule-r14 = Après quatre jours de repos ou de yoga vient une vraie séance.

## Today, tomorrow, the week, the evening push.

advice-today = <b>Aujourd’hui, { DAY($day) } : { $workout }</b>
advice-tomorrow = <b>Demain, { DAY($day) } : { $workout }</b>
advice-on = <b>{ DAY($day) } : { $workout }</b>
advice-planned = C’est toi qui l’as prévu, voilà donc ce que j’ai préparé.
advice-planned-instead = Si cela ne tenait qu’à moi, ce serait : { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } min · effort { $effort } sur 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Plus facile : { $easier }
advice-why = <b>Pourquoi :</b> { $why }
advice-starter = C’est une proposition de départ : mon réseau n’est pas disponible, elle vient donc seulement des règles et des programmes classiques.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>Certitude :</b> { $band ->
    [high] plutôt élevée
    [middle] moyenne
   *[low] faible, c’est serré
} ({ $percent } %){ $unknown ->
    [0] .
    [one] , avec un des six derniers jours non noté.
   *[other] , avec { $unknown } des six derniers jours non notés.
}
advice-or = <b>Convient aussi :</b> { $alternatives }.
advice-only = <b>Rien d’autre cette fois :</b> { $why }
advice-six-days = <b>Tes six jours :</b> { $days }
advice-fill = Complète ce dont tu te souviens, et je réfléchis à nouveau :

# Above today's advice, where today is in the diary already.
advice-logged = <b>Déjà dans le journal aujourd’hui :</b> { $entries }.

advice-held = Je garde le programme en attente jusqu’à ce que tu me dises que tu vas bien. D’ici là, je propose le repos.
advice-easy-only = Tant qu’un médecin ou un autre professionnel ne t’a pas donné son feu vert, je propose seulement du repos et du mouvement facile. /start te permet de changer cette réponse.

button-fill = { DAY($day) } : c’était quoi ?
button-other = Autre chose
button-another = { $ahead ->
    [1] Demain : une autre
   *[other] Une autre
}
button-easier = Une version plus facile
button-week = La semaine
button-tomorrow = Demain

# The evening push
push-log-today = La journée est-elle déjà dans le journal ? Un appui suffit :
push-log-day = Est-ce déjà dans le journal ({ DAY($day) }) ? Un appui suffit :
push-done = ✓ { $workout }, c’est fait
push-rested = Jour de repos
push-not-now = Pas maintenant
push-pause = Mettre en pause
push-alternatives = Plutôt l’une de celles-ci demain ?
push-chosen = Noté : { $workout }, { DAY($day) }.
push-paused = Les messages du soir sont en pause. /resume les fait revenir ; le journal reste ouvert.
push-not-now-done = D’accord, pas aujourd’hui. Je reviens demain soir.
push-something-else-none = { DAY($day) } : aucune autre séance n’est compatible avec les règles. { $why }

# The week
week-title = <b>Tes sept prochains jours</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(prévu par toi)
   *[no] {""}
}
week-note = Chaque jour tient déjà compte de ceux d’avant, la semaine garde donc dans son ensemble le repos dont tu as besoin. Elle bouge avec ce que tu notes.
week-held = Le programme est en attente jusqu’à ce que tu me dises que tu vas bien.
push-logged = Noté : { $workout }, { DAY($day) }.
push-already-logged = Ce jour est déjà dans le journal.
push-changed = <i>Mis à jour : c’était { $before }, c’est maintenant { $now }.</i>
push-goodbye = Je n’ai pas de tes nouvelles depuis un moment, c’est donc mon dernier message du soir pour l’instant. Ton journal est en lieu sûr, et un mot de toi me fait revenir. D’ici là, prends soin de toi.

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = C’est ton jour libre, rien n’est donc prévu. Tes jours libres sont dans /settings.
advice-rest-refused = Tu as refusé le reste, c’est donc un jour de repos, par ton propre choix.
reason-refused = { $why ->
    [tired] Tu as parlé de fatigue, voici donc le jour plus facile qui convient le mieux.
    [sore] Tu as parlé de courbatures, voici donc le jour plus facile qui convient le mieux.
    [no-kit] Il te manque de quoi suivre la première idée, voici donc ce qui convient le mieux ensuite.
   *[ill] Tu as refusé la première idée, voici donc ce qui convient le mieux ensuite.
}
note-too-hard = Plus léger que d’habitude, car les deux dernières séances étaient trop dures. Dis-moi quand l’une d’elles tombe juste, et on remonte.
note-not-fresh = Plus léger que d’habitude, car tu as demandé une journée plus facile.
note-no-time = Gardé court, car le temps manque.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Pas demain
   *[other] Pas celle-ci
}
push-refuse-ask = Qu’est-ce qui s’y oppose ?
push-refuse-why = { $reason ->
    [tired] Trop de fatigue
    [sore] Des courbatures
    [no-time] Pas le temps
    [no-kit] Pas ce qu’il faut
   *[ill] Je suis malade
}
push-refuse-undo = ↩️ Revenir en arrière
push-refused = { $reason ->
    [no-time] <i>Compris : la même séance, en plus court.</i>
    [sore] <i>Compris : quelque chose de facile à la place ({ $workout }). Si c’est vif, d’un seul côté ou encore là après une semaine environ, fais-le examiner.</i>
   *[tired] <i>Compris : quelque chose de facile à la place ({ $workout }).</i>
}
push-refused-kit = <i>Noté : { $workout } n’est plus sur ta liste, et je ne le proposerai plus. /settings → Activités le remet.</i>
push-refused-kit-last = <i>Noté : pas de { $workout } cette fois. Cela reste sur ta liste, car sans cela il me resterait trop peu à proposer.</i>
push-refuse-undone = C’est annulé.

# How hard it was
effort-label = { $effort ->
    [easy] Facile
    [right] Juste bien
   *[hard] Trop dur
}
effort-said = { $effort ->
    [easy] C’était facile.
    [right] C’était juste bien.
   *[hard] C’était trop dur.
}
effort-noted = C’est noté, merci.
effort-eased = C’est noté. Cela fait deux de suite, les prochaines seront donc plus courtes.

# /settings: all of it
settings-overview = <b>Réglages</b>
    • { $age } ans, niveau { level }, objectif : { goal }
    • Santé : { $health ->
        [held] le programme est en attente
        [easy] repos et mouvement facile seulement
        [no-hard] pas de fractionné pour l’instant
       *[fine] rien ne s’y oppose
    }
    • { $zone }, où il est { $clock }
    • Message du soir à { $time }, { $silent ->
        [yes] sans son
       *[no] avec son
    }
    • Ta journée commence à { $start }
    • Jours libres : { $off }
    • À ne pas proposer : { $out }
    • Heures calmes : { $quiet }
    • Après une séance notée, { $effort ->
        [yes] je peux demander
       *[no] je ne demande pas
    } si c’était dur
    • Langue : { $language }
    • Entraîner un modèle avec mon journal : { $training ->
        [yes] permis
       *[no] non permis
    }
settings-next = Le prochain message du soir arrive le { DAY($day) } à { $time }.
settings-next-paused = Les messages du soir sont en pause ; le prochain arrive le { DAY($day) } à { $time }.
settings-paused = Les messages du soir sont en pause jusqu’à ce que tu dises le contraire.
settings-no-next = Aucun message du soir n’est prévu.
settings-none = –
settings-topic = { $topic ->
    [level] Niveau
    [goal] Objectif
    [age] Âge
    [zone] Fuseau horaire
    [evening] Heure du soir
    [daystart] Début de journée
    [off] Jours libres
    [can] Activités
    [quiet] Heures calmes
    [sound] Son
    [effort] Ressenti
    [language] Langue
    [health] Santé
    [training] Données du modèle
   *[pause] { $paused ->
        [yes] Pause ou reprise
       *[no] Faire une pause
    }
}
settings-overview-report = • Bilan de la semaine : { $report }
settings-topic-report = Bilan de la semaine

# One topic each: what it decides
settings-level = <b>Où en es-tu avec l’entraînement ?</b>
    • <b>Débutant :</b> tout est nouveau, ou tu reviens après une longue pause
    • <b>Intermédiaire :</b> deux séances ou plus la plupart des semaines, depuis six mois ou plus
    • <b>Avancé :</b> quatre séances ou plus la plupart des semaines, depuis des années
settings-goal = <b>Pourquoi t’entraînes-tu ?</b>
    Cela règle la répartition des séances ; ce qui est sûr ne change pas.
settings-age = <b>Quel âge as-tu ?</b>
    Touche ton âge, ou écris-le. Il détermine la part de repos et d’effort intense que je peux proposer en toute prudence, et il avance tout seul.
settings-zone = <b>Où es-tu ?</b> Réglé sur : { $zone }, où il est { $clock }.
    Touche un lieu, écris une ville ou un fuseau, ou partage ta position (📎 → Position) ; je n’en garde que le fuseau.
settings-evening = <b>Quand veux-tu recevoir la séance du lendemain ?</b>
    Réglé sur : { $time }. Touche une heure, ou écris-la, par exemple <i>21:30</i> ou <i>21 h</i>.
settings-daystart = <b>Quand ta journée commence-t-elle ?</b>
    Ce que tu fais avant cette heure compte pour la veille. Touche une heure, ou écris-la, par exemple <i>3:30</i>.
settings-off = <b>Quels jours de la semaine sont libres ?</b>
    Ces jours-là, je ne prévois rien et je n’insiste pas. Ce que tu prévois ou notes toi-même compte quand même.
settings-can = <b>Que peux-tu faire ?</b>
    Une coche veut dire que je peux le proposer. Pas de piscine, pas de vélo, pas de poids ? Enlève-le ; le noter reste toujours possible.
settings-quiet = <b>Heures calmes :</b> { $quiet }
    Un message en retard, après une panne par exemple, attend qu’elles soient passées. Touche-les, ou écris-les, par exemple <i>22:30 à 6:30</i>.
settings-quiet-evening = Ton message du soir de { $time } arrive quand même : cette heure, c’est toi qui l’as choisie.
settings-quiet-never = Pas d’heures calmes
settings-sound = <b>Les messages du soir doivent-ils sonner ?</b>
    Les réglages de ton téléphone pour cette conversation passent avant.
settings-sound-choice = { $on ->
    [yes] Avec son
   *[no] Sans son
}
settings-effort = <b>Puis-je demander si c’était dur ?</b>
    Seulement trois boutons sous ce que tu notes, rien de plus. Deux séances trop dures rendent les suivantes plus courtes.
settings-effort-choice = { $on ->
    [yes] Oui, demande
   *[no] Non, ne demande pas
}
settings-language = <b>Quelle langue veux-tu que je parle ?</b>
settings-health = <b>Santé :</b> { $state ->
    [held] le programme est en attente à cause de quelque chose que tu m’as dit.
    [easy] tant qu’un professionnel ne t’a pas donné son feu vert, je propose seulement du repos et du mouvement facile.
    [no-hard] je laisse le fractionné de côté jusqu’à ce que tu aies l’habitude des efforts intenses.
   *[fine] rien ne s’oppose à un programme complet.
}
    Je garde seulement ces réponses par oui ou non, jamais de quoi il s’agit.
settings-health-choice = { $value ->
    [cleared-1] Un professionnel m’a donné le feu vert
    [cleared-0] Quelque chose a changé : en douceur
    [hard-1] J’ai l’habitude des efforts intenses
   *[hard-0] Laisser le fractionné de côté
}
settings-training = <b>Ton journal peut-il aider à entraîner un modèle ?</b>
    Si tu es d’accord, le type et la durée de tes séances, avec l’âge, le niveau et l’objectif, peuvent servir à améliorer les propositions de DaySeven ; jamais ton nom, ton numéro ni tes mots. C’est désactivé tant que tu ne l’actives pas, cela ne change rien à tes propres propositions, et cela s’arrête quand tu le désactives.
settings-training-choice = { $on ->
    [yes] Oui, mon journal peut servir
   *[no] Non, laisse-le en dehors
}
settings-report = <b>Quel soir veux-tu recevoir le bilan de ta semaine ?</b> Réglé sur : { $report }.
    Il arrive après le message du soir : une image, quelques phrases, et les sept jours suivants. Une semaine où rien n’est noté n’en reçoit pas ; /report le montre à tout moment.
settings-report-never = Pas de bilan de la semaine
settings-pause = <b>Pendant combien de jours veux-tu que je me taise ?</b>
    Touche un nombre, ou écris-en un de 1 à { $longest }. Le journal reste ouvert, et /tomorrow répond toujours.
settings-pause-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# What a change does
settings-done-level = <b>Niveau : { level }.</b>
settings-done-goal = <b>Objectif : { goal }.</b>
settings-done-age = <b>Âge : { $age }.</b>
settings-goal-minor = Perdre du poids n’est pas un objectif avant 18 ans, c’est donc maintenant : { goal }.
settings-effort-asked-anew = Je laisse le fractionné de côté pour l’instant ; si tu as l’habitude des efforts intenses, Santé a un bouton pour cela.
settings-done-zone = <b>Fuseau horaire : { $zone }.</b> Il y est maintenant { $clock }.
settings-done-evening = <b>Message du soir à { $time }.</b>
settings-done-daystart = <b>Ta journée commence à { $start }.</b> Ce que tu fais avant compte pour la veille.
settings-done-off = { $on ->
    [yes] <b>Jour libre de plus : { $weekday }.</b>
   *[no] <b>De nouveau ouvert : { $weekday }.</b>
}
settings-done-can = { $on ->
    [yes] <b>À nouveau possible : { $workout }.</b>
   *[no] <b>Je ne propose plus : { $workout }.</b>
}
settings-done-quiet = <b>Heures calmes : { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>Les messages du soir sonnent.</b>
   *[no] <b>Les messages du soir arrivent sans son.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Sous une séance notée, il y a maintenant trois boutons pour dire si c’était dur.</b>
   *[no] <b>Je ne demanderai pas si c’était dur.</b>
}
settings-done-language = <b>C’est entendu : { $language } à partir de maintenant.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Noté : un professionnel t’a donné son feu vert.</b> On progresse en douceur à partir d’ici.
    [cleared-0] <b>C’est noté.</b> Repos et mouvement facile seulement, tant qu’un professionnel ne t’a pas donné son feu vert.
    [hard-1] <b>Noté : tu as l’habitude des efforts intenses.</b> Le fractionné peut revenir, quand tes derniers jours le permettent.
   *[hard-0] <b>Noté :</b> pas de fractionné jusqu’à ce que tu dises le contraire.
}
settings-done-training = { $on ->
    [yes] <b>Merci.</b> Ton journal peut servir à entraîner un modèle, jusqu’à ce que tu le désactives.
   *[no] <b>Ton journal n’entraîne aucun modèle.</b>
}
settings-done-report = { $any ->
    [yes] <b>Bilan de la semaine : { $report }.</b> Tes semaines se terminent désormais ce jour-là.
   *[no] <b>Pas de bilan de la semaine.</b> /report montre toujours la semaine quand tu le demandes.
}
settings-done-pause = { $paused ->
    [yes] <b>Entendu, silence.</b>
   *[no] <b>Heureux de te retrouver.</b>
}
settings-tomorrow = { $changed ->
    [yes] Pour demain, c’est maintenant { $now } au lieu de { $before }.
   *[no] Pour demain, cela reste : { $now }.
}

# What cannot be, and why
settings-not-too-young = DaySeven s’adresse aux personnes de { $least } ans et plus, j’ai donc laissé ton âge tel qu’il était. Si tu es plus jeune, envoie /delete, s’il te plaît : cela efface tout.
settings-not-no-such-age = J’ai besoin de ton âge en années, un nombre de { $least } à { $most }.
settings-not-minor = Perdre du poids n’est pas un objectif avant 18 ans.
settings-not-no-zone = Je ne connais pas ce fuseau horaire.
settings-not-day-start = Ta journée doit commencer avant midi.
settings-not-no-day-left = Un jour de la semaine doit rester ouvert. Pour souffler, il y a la pause.
settings-not-too-few = Cela doit rester : avec trop peu de choix, les règles d’une semaine sûre pourraient ne rien laisser du tout. Garde l’un de ces trois : cardio, natation ou vélo, ou bien la musculation avec le yoga.
settings-not-no-length = Une pause dure de 1 à { $longest } jours.
settings-not-held = Tant que le programme est en attente, cela doit attendre aussi.

# What was typed is no answer
settings-which = <b>Lequel veux-tu dire ?</b>
settings-wrong-age = J’ai besoin de ton âge en années, un nombre de { $least } à { $most }, par exemple <i>34</i>. /cancel ne change rien.
settings-wrong-zone = Je ne connais pas ce lieu. Une plus grande ville à côté convient aussi, ou un fuseau comme <i>Europe/Paris</i> ou <i>UTC+3</i>. /cancel ne change rien.
settings-wrong-evening = J’ai besoin d’une seule heure, par exemple <i>21:30</i> ou <i>21 h</i>. /cancel ne change rien.
settings-wrong-daystart = J’ai besoin d’une seule heure avant midi, par exemple <i>3:30</i>. /cancel ne change rien.
settings-wrong-quiet = J’ai besoin de deux heures, par exemple <i>22:30 à 6:30</i>. /cancel ne change rien.
settings-wrong-pause = J’ai besoin d’un nombre de jours de 1 à { $longest }. /cancel ne change rien.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] Ton mois
    [13] Tes trois derniers mois
    [52] Ton année
    [one] Ta semaine
   *[other] Tes { $weeks } dernières semaines
}
stats-picture-title-of = { $workouts }
stats-picture-span = du { $first } au { $last } · { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
}
stats-picture-minutes = Minutes d’endurance par semaine
stats-picture-minutes-of = Minutes par semaine
stats-picture-range = recommandé : { $low } à { $high }
stats-picture-mix = La répartition

stats-caption = <b>Du { $first } au { $last }</b>
stats-caption-of = <b>{ $workouts }, du { $first } au { $last }</b>
stats-caption-nothing = Rien n’y est encore noté.
stats-caption-minutes = En moyenne { $minutes } minutes d’endurance dans une semaine notée{ $estimated ->
    [yes] {" "}(estimation : là où les minutes manquaient, j’ai pris ta séance habituelle)
   *[no] {""}
} ; 150 à 300 sont recommandées, le HIIT compte double.
stats-caption-minutes-of = En moyenne { $minutes } minutes dans une semaine notée{ $estimated ->
    [yes] {" "}(estimation : là où les minutes manquaient, j’ai pris ta séance habituelle)
   *[no] {""}
}.
stats-caption-strength = Deux jours de musculation ou plus : { $weeks } sur { $all ->
    [one] { $all } semaine notée
   *[other] { $all } semaines notées
}.

stats-button-span = { $weeks ->
    [5] Mois
    [13] 3 mois
   *[52] Année
}
stats-button-dark = 🌙 Sombre
stats-button-light = ☀️ Clair
stats-button-all = Toutes les activités
button-your-week = 📅 Ta semaine

stats-examples = Je n’ai pas compris. Voici ce que tu peux demander :
    • <code>/stats</code> – le dernier mois
    • <code>/stats 3 mois</code>
    • <code>/stats natation</code>
    • <code>/stats vélo année sombre</code>

# The weekly report, in this order
report-title = <b>Ta semaine, du { $first } au { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(jusqu’ici)
}
report-sessions = { $sessions ->
    [0] Aucune séance notée.
    [one] Une séance notée.
   *[other] { $sessions } séances notées.
}
report-suggested = { $suggested ->
    [one] Séance proposée : { $suggested }.
   *[other] Séances proposées : { $suggested }.
}
report-planned = De ce que tu avais prévu toi-même, { $kept } sur { $planned } ont eu lieu.
report-streak = Cela fait { $weeks } bonnes semaines de suite.
report-returned = Ça fait plaisir de te revoir : après une pause, la première séance est la plus difficile à commencer.
report-aerobic = 🏃 Endurance : <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimation)
   *[no] {""}
} sur 150 à 300, { $band ->
    [start] un bon début
    [way] en bonne voie
    [range] dans la fourchette
   *[more] au-delà de la fourchette, très bien si tu te sens bien
}.
report-aerobic-young = 🏃 Endurance : <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimation)
   *[no] {""}
}. La recommandation à ton âge est d’environ 60 minutes par jour ; l’école et le jeu comptent.
report-aerobic-lose = Pour information : la recommandation sur le poids place son repère à 250 minutes par semaine.
report-strength = 🏋️ Musculation : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} (repère : 2).
report-balance = 🧘 Équilibre (musculation ou yoga) : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} (repère : 3).
report-recovery = 🛌 Récupération : { $rest ->
    [0] aucun jour de repos
    [one] { $rest } jour de repos
   *[other] { $rest } jours de repos
}, { $yoga ->
    [0] aucun jour de yoga
    [one] { $yoga } jour de yoga
   *[other] { $yoga } jours de yoga
} ; la plus longue suite d’entraînement : { $run ->
    [one] { $run } jour
   *[other] { $run } jours
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [one] { $days } jour n’est pas noté
   *[other] { $days } jours ne sont pas notés
} (▫️).
report-load = Charge : { $load } (effort × minutes{ $estimated ->
    [yes] , estimation
   *[no] {""}
}).
report-alike = Tes jours se ressemblaient beaucoup. Un jour nettement facile ou libre aiderait.
report-change = C’est environ { $percent } % { $way ->
    [more] de plus
   *[less] de moins
} que d’habitude.
report-usual = C’est à peu près comme d’habitude.
report-much-more = Une semaine plus facile peut faire du bien maintenant.
report-jump = { $workout }, { $minutes } min : un grand saut depuis { $before } min ; avance à plus petits pas.
report-next = <b>Les sept prochains jours</b>
report-button-earlier = ‹ La semaine d’avant
report-goal = { $aim ->
    [strength] Une chose à viser : deux jours de musculation.
    [aerobic] Une chose à viser : un peu plus de mouvement facile, comme une marche rapide.
    [balance] Une chose à viser : trois jours avec de la musculation ou du yoga.
   *[keep] Une chose à viser : continuer comme ça.
}
report-tweak = { $tweak ->
    [record] Si tu veux : parle-moi aussi des autres jours ; <i>repos</i> suffit.
    [break] Si tu veux : mets un jour facile au milieu.
    [mix] Si tu veux : échange une séance contre quelque chose d’un autre genre.
    [yoga] Si tu veux : essaie un peu de yoga un jour calme.
   *[walk] Si tu veux : ajoute dix minutes de marche après un repas.
}
report-footer = <i>Je propose des séances générales, fondées sur les recommandations publiques d’activité physique. Je ne suis ni médecin, ni kinésithérapeute, et je ne vois pas comment tu vas aujourd’hui. Arrête si quelque chose fait mal, et demande à un professionnel en cas de doute.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Apporte ton historique.</b> Envoie-moi le fichier qu’une autre appli t’a donné, tel quel (20 Mo au plus) :
    • <b>Strava</b> : le zip de tes données, ou activities.csv qui s’y trouve
    • <b>Garmin Connect</b> : la liste des activités en CSV, dans n’importe quelle langue
    • <b>Apple Health</b> : le fichier export.zip
    • <b>Fitbit</b> : le zip Takeout, ou ses fichiers d’exercice
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b> : leur export
    • des fichiers <b>GPX, TCX, FIT</b> isolés, ou un zip de ceux-ci
    • mon propre /export

    Tu vois ce qu’il y a dedans avant que rien ne soit ajouté, et tu peux revenir en arrière pendant 24 heures.

import-reading = Je lis ton fichier. Je te montrerai ce qu’il y a dedans avant d’ajouter quoi que ce soit.
import-still-reading = Je lis encore ({ $seconds } s) ; il est gros. Encore quelques secondes.
import-busy = Je lis encore ton dernier fichier. Envoie celui-ci quand j’aurai fini.
import-stale = L’aperçu a changé depuis. Utilise les boutons tels qu’ils sont maintenant, s’il te plaît.

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

import-found = <b>{ $format } :</b> { $times ->
    [one] une séance, le { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } séances du { DATETIME($first, dateStyle: "medium") } au { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] L’une d’elles est déjà dans ton journal.
   *[other] { $times } d’entre elles sont déjà dans ton journal.
}
import-new = <b>Nouveau :</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] Une ligne est laissée de côté : pas de séance, ou un jour de repos à côté d’une séance.
   *[other] { $times } lignes sont laissées de côté : pas de séances, ou des jours de repos à côté d’une séance.
}
import-impossible = { $times ->
    [one] Une séance est dans le futur ou dans un passé lointain et est laissée de côté.
   *[other] { $times } séances sont dans le futur ou dans un passé lointain et sont laissées de côté.
}
import-problem-date = { $times ->
    [one] Une séance n’a pas de date que je sache lire et est laissée de côté.
   *[other] { $times } séances n’ont pas de date que je sache lire et sont laissées de côté.
}
import-problem-planned = { $times ->
    [one] Une séance était prévue mais pas faite et est laissée de côté.
   *[other] { $times } séances étaient prévues mais pas faites et sont laissées de côté.
}
import-problem-cut-off = Le fichier semble coupé à la fin ; ce qui était entier est là.
import-problem-file = { $times ->
    [one] Un fichier à l’intérieur est abîmé et est laissé de côté.
   *[other] { $times } fichiers à l’intérieur sont abîmés et sont laissés de côté.
}
import-which = { $sports ->
    [one] <b>Un sport m’est inconnu.</b>
   *[other] <b>{ $sports } sports me sont inconnus.</b>
} C’est quoi, « { $label } » ({ $times ->
    [one] une fois
   *[other] { $times } fois
}) ?
import-which-track = { $times ->
    [one] La trace ne dit pas de quelle activité il s’agit. Laquelle ?
   *[other] { $times } traces ne disent pas de quelle activité il s’agit. Laquelle ?
}
import-nothing-new = Tout ce qu’il contient est déjà dans ton journal. Rien à ajouter.
import-nothing-possible = { $times ->
    [one] La seule séance qu’il contient est dans le futur ou dans un passé lointain. Rien à ajouter.
   *[other] Les { $times } séances qu’il contient sont toutes dans le futur ou dans un passé lointain. Rien à ajouter.
}
import-account = <b>Ton propre export :</b> { $workouts ->
    [one] { $workouts } séance
   *[other] { $workouts } séances
}, { $plans ->
    [0] rien de prévu
    [one] une séance prévue
   *[other] { $plans } séances prévues
} et tes réglages. Ton compte ici est encore vide, je peux donc tout remettre exactement comme c’était.

button-import-yes = { $times ->
    [one] Ajouter une séance
   *[other] Ajouter { $times } séances
}
button-import-restore = Tout remettre
button-import-leave-out = Laisser de côté
button-import-undo = Retirer

import-done = { $times ->
    [one] Une séance ajoutée à ton journal.
   *[other] { $times } séances ajoutées à ton journal.
} Si quelque chose ne va pas, tu peux tout retirer dans les 24 heures.
import-restored = Tout est revenu : { $workouts ->
    [one] { $workouts } séance
   *[other] { $workouts } séances
}, { $plans ->
    [0] rien de prévu
    [one] une séance prévue
   *[other] { $plans } séances prévues
} et tes réglages.
import-cancelled = D’accord, rien n’a été ajouté.
import-undo-done = C’est retiré : le journal est comme avant.
import-undo-already = Cet import a déjà été retiré.
import-undo-too-late = C’était il y a plus de 24 heures. Dans /history, tu peux modifier ou enlever n’importe quel jour.
import-undo-missing = Cet import n’est plus là.

# Files that cannot be read
import-failed = Je n’ai pas pu lire ce fichier. Rien n’a été ajouté.
import-unrecognised = Je ne connais pas ce genre de fichier. /import donne la liste de ceux que je sais lire.
import-empty = Je connais ce genre de fichier, mais il ne contient aucune séance.
import-broken = Ce fichier est abîmé ou incomplet, je n’ai donc rien ajouté. Exporte-le encore une fois, s’il te plaît, et renvoie-le.
import-too-large = Ce fichier est trop gros pour moi : 20 Mo au plus, 50 Mo une fois décompressé, 200 traces. Par exemple, activities.csv de Strava suffit à lui seul.
import-unsafe = Il y a dans ce fichier quelque chose qui n’a pas sa place dans un export, je l’ai donc laissé tranquille. Rien n’a été ajouté.
import-locked = Ce fichier est protégé par un mot de passe. Envoie-le sans, s’il te plaît.
import-newer = Cet export vient d’une version plus récente de moi. Rien n’a été ajouté.
import-too-slow = Lire ce fichier prenait trop de temps, j’ai donc arrêté. Rien n’a été ajouté. Une partie plus petite passera.

# /export
export-here = Tout ce que je garde sur toi : dayseven.json contient tout, les fichiers CSV sont pour un tableur. Renvoie-moi le zip, à moi ou à un autre DaySeven, et un compte vide redevient celui-ci.

## Help, privacy, deletion, pause.

help = <b>Écris-moi, tout simplement.</b> Quelques exemples :
    • <i>45 min de natation</i>
    • <i>couru 5 km hier, puis yoga</i>
    • <i>repos</i>
    • <i>salle de sport demain</i> (je le retiens comme prévu)
    • <i>c’était hier</i>, <i>45 min, pas 30</i> (je corrige la dernière entrée)
    • <i>combien de fois ai-je nagé en mai ?</i>

    /log – sept boutons à la place des mots
    /today et /tomorrow – ce que je propose, et pourquoi
    /week – les sept prochains jours
    /history – le journal : relire, corriger, compléter
    /stats – le journal en images : <i>/stats 3 mois</i>, <i>/stats natation</i> – et /report, ta semaine
    /settings – niveau, objectif, horaires, jours libres, activités, heures calmes, langue
    /pause et /resume – le message du soir ; <i>/pause 7</i> pour une semaine
    /start – le profil entier encore une fois
    /import – apporter ton journal d’une autre appli ; envoyer le fichier suffit
    /export – tout ce que je garde sur toi, en un fichier
    /privacy – ce que je garde – et /delete, pour tout effacer
    /cancel – sortir de ce qui est en cours

    Je ne suis pas médecin. Arrête si quelque chose fait mal, et demande à un professionnel en cas de doute.

privacy = <b>Ce que je garde, et pourquoi</b>
    • ton numéro Telegram, ta langue, ton fuseau horaire, ton heure du soir et ce que tu choisis d’autre dans /settings : pour t’écrire au bon moment
    • âge, niveau, objectif et deux réponses par oui ou non sur la santé : pour que les propositions restent sûres
    • tant que le programme est en attente, le genre de chose qui en est la cause (maladie, blessure ou grossesse, par exemple), et pas tes mots : cela disparaît quand tu lèves l’attente
    • les séances que tu notes et prévois, à quel point elles étaient dures, ce que tu as refusé et pourquoi, et les messages que je t’ai envoyés à leur sujet : pour proposer la suivante

    <b>Ce que je ne garde pas</b>
    • ton nom, ton numéro de téléphone ou ta photo ; une position partagée (je ne garde que le fuseau horaire)
    • les mots de tes messages, une fois lus. Si la lecture de l’un d’eux échoue, il est mis de côté jusqu’à la réparation, 30 jours au plus

    Personne d’autre que l’exploitant de ce bot n’y a accès, rien n’est vendu ni montré à d’autres, et rien de toi n’entraîne un modèle sauf si tu le permets dans /settings. /export te donne tout. Cela reste jusqu’à ce que tu dises /delete ; les copies dans les sauvegardes disparaissent au plus tard 30 jours après. Jusque-là, je garde une marque dont personne ne peut tirer qui tu étais, pour qu’aucune sauvegarde ne te ramène.

    Il faut avoir 16 ans ou plus. Tu peux retirer ton accord à tout moment avec /delete.
privacy-version = <i>Version { $version }. Si le fond change, je te redemande ton accord.</i>

# Asked again once /privacy has changed
consent-changed = <b>Ce que je garde, ou pourquoi, a changé</b> (version { $version }). Tout est dans /privacy. Es-tu d’accord ? Tant que tu n’as pas répondu, tout reste comme tu l’avais accepté.
consent-agreed = Merci, c’est noté. Tu peux retirer ton accord à tout moment avec /delete.
consent-declined = Entendu. Les messages du soir sont maintenant en pause. /export te donne tout ce que je garde, et /delete l’efface. Si tu changes d’avis :

delete-confirm = <b>Tout supprimer ?</b>
    Profil, journal, séances prévues et messages à venir : tout part, tout de suite et pour de bon.
button-delete-everything = Oui, tout supprimer
button-keep-everything = Non, garder
delete-done = C’est fait : tout ce qui te concerne est supprimé. Merci pour ce bout de chemin. Si un jour tu veux recommencer, /start est là.
delete-kept = D’accord, tout reste comme c’est.
delete-nothing-kept = Il n’y a rien à supprimer : je ne garde rien sur toi.

paused = Les messages du soir sont en pause jusqu’à ce que tu dises le contraire. Ton journal reste ouvert, et /tomorrow répond toujours.
paused-days = { $days ->
    [one] Les messages du soir sont en pause pour une journée.
   *[other] Les messages du soir sont en pause pour { $days } jours.
} Ton journal reste ouvert, et /tomorrow répond toujours.
pause-which = Une pause dure de 1 à { $longest } jours, par exemple <i>/pause 7</i> ; sans nombre, elle dure jusqu’à ce que tu dises le contraire.
resumed = Heureux de te retrouver. Le prochain message du soir arrive à { $time }.
button-resume = Reprendre maintenant

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Arrête ce que tu fais, s’il te plaît, et appelle maintenant le numéro d’urgence local (112, 911 ou 999).</b>
    Ne conduis pas toi-même, et si quelqu’un est près de toi, dis-lui comment tu te sens. Je ne peux pas en juger depuis une conversation, et je ne proposerai aucune séance tant qu’un médecin ne t’a pas donné son feu vert.
safety-crisis = Je suis vraiment content que tu me l’aies dit, et désolé que ce soit si dur en ce moment.
    Je ne suis qu’un bot d’entraînement, et tu mérites une personne : <b>s’il te plaît, appelle le numéro d’urgence local (112, 911 ou 999) ou une ligne d’écoute</b>, ou dis à quelqu’un en qui tu as confiance comment tu te sens. Le programme peut attendre.
safety-injury = Cela ressemble à quelque chose qu’un médecin ou un kinésithérapeute doit regarder, <b>sans tarder si tu ne peux pas t’appuyer dessus, si c’est très enflé ou si ta tête a pris un coup</b>.
    Le programme est en pause jusqu’à ce que tu me dises que tu vas mieux.
safety-pregnancy = Félicitations ! Beaucoup de personnes restent actives autour d’une grossesse, mais ce qui convient se décide entre toi et ta sage-femme ou ton médecin : demande-leur d’abord, s’il te plaît.
    Je mets le programme en pause jusqu’à leur feu vert. <b>Arrête et appelle-les</b> en cas de saignements, de perte de liquide, de contractions, de vertiges, de douleur dans la poitrine, de mollet enflé, ou d’essoufflement avant même de commencer.
safety-condition = Merci de me le dire. Demande à ton médecin ce qui te convient, s’il te plaît ; je ne peux pas en juger de façon sûre.
    Le programme est en pause jusqu’à ce que tu aies sa réponse.
safety-illness = Repose-toi jusqu’à ce que tu te sentes bien à nouveau et qu’une journée entière soit passée sans fièvre ; ensuite on reprend en douceur. Avec rien de plus qu’un léger rhume, une marche facile convient si tu t’en sens capable.
    Le programme est en pause jusqu’à ce que tu me dises que tu vas mieux.
safety-ache = Laissons de côté ce qui fait mal. Si c’est encore là dans une semaine ou deux, un kinésithérapeute peut aider. Quelque chose de facile qui ne sollicite pas cet endroit convient, et un jour libre aussi.
safety-soreness = Avoir des courbatures un jour ou deux après un effort nouveau est courant. Garde demain facile. Si c’est vif, d’un seul côté ou encore là après une semaine environ, fais-le examiner.
safety-overreach = J’aime cette énergie ! Je garde quand même au moins un jour facile entre deux jours intenses, car c’est en récupérant qu’on progresse.
safety-diet = L’alimentation, les compléments, les médicaments et les objectifs de poids sortent de ce que je sais bien faire. Un diététicien ou un médecin peut t’aider là-dessus.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] Je vais mieux maintenant
    [illness] Je vais mieux maintenant
    [crisis] Je me sens capable de reprendre
   *[other] Un médecin m’a donné le feu vert
}
health-easy = { $workout } demain
health-lifted = <i>Bonne nouvelle. Le programme reprend, en douceur. Si cela revient, arrête et dis-le-moi.</i>
health-no-hold = <i>Le programme n’est plus en attente.</i>
health-other-hold = <i>Le programme est en attente pour une autre raison aussi.</i>
health-still-held = Le programme est encore en attente, je ne propose donc rien pour l’instant.

## For the people who run the bot.

admin-standing = <b>Comment va DaySeven</b>
    • { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
    • messages du soir : { $sent } envoyés, { $pending } en attente, { $expired } trop tard pour servir, { $cancelled } plus voulus, { $dead } abandonnés
    • le plus ancien message du soir en attente { $late ->
        [0] n’a pas de retard
        [one] a une minute de retard
       *[other] a { $late } minutes de retard
    }
    • { $updates ->
        [0] aucun message n’est mis de côté
        [one] un message est mis de côté ; <code>dayseven inbox list</code> le montre
       *[other] { $updates } messages sont mis de côté ; <code>dayseven inbox list</code> les montre
    }

admin-warning = <b>DaySeven a besoin d’un coup d’œil.</b> /admin a tous les chiffres.
admin-warning-updates = • { $count ->
    [one] Un message a échoué encore et encore et a été mis de côté
   *[other] { $count } messages ont échoué encore et encore et ont été mis de côté
} ; <code>dayseven inbox list</code> les montre.
admin-warning-dead = • { $count ->
    [one] Un message du soir a été abandonné.
   *[other] { $count } messages du soir ont été abandonnés.
}
admin-warning-late = • Les messages du soir ont { $late } minutes de retard.
