## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Descanso
    [cardio] Cardio
    [strength] Fuerza
    [hiit] HIIT
    [yoga] Yoga
    [swimming] Natación
   *[cycling] Ciclismo
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
    [beginner] principiante
    [intermediate] intermedio
   *[advanced] avanzado
}

goal = { $goal ->
    [lose-weight] perder peso
    [fitness] estar en forma
   *[muscle] ganar músculo
}

day = { DAY($day) }
not-known = sin registrar

# Buttons used in more than one place
button-back = ‹ Volver
button-cancel = Cancelar
button-close = Cerrar

# Frame
stale-tap = Ese botón es de un mensaje anterior. Así están las cosas ahora.
stale-tap-gone = Ese botón ya no sirve. Envía /help para ver lo que puedo hacer.
unknown-command = No conozco ese comando. { frame-commands }
frame-commands = Estos funcionan: /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = Algo falló de mi lado, y tu mensaje queda guardado para que lo revisemos. Inténtalo otra vez dentro de un rato, por favor.
stranger = ¡Hola! Soy DaySeven. Llevo un diario de entrenamiento a partir de mensajes normales y cada noche propongo el entrenamiento de mañana. Envía /start y en dos minutos empezamos.
cancelled = Cancelado. No cambió nada.
nothing-to-cancel = No hay nada que cancelar.

## What Telegram shows: the command menu and the bot's description.

bot-description = Llevo tu diario de entrenamiento a partir de mensajes normales («45 min de natación», «descanso», «ayer corrí 5 km») y cada noche propongo el entrenamiento de mañana, con el porqué. Sin hacer de médico y sin culpas. Pulsa Iniciar.
bot-short-description = Un diario de entrenamiento con tus palabras y, cada noche, el entrenamiento de mañana.

command-log = Anotar un entrenamiento con botones
command-today = El entrenamiento de hoy
command-tomorrow = El entrenamiento de mañana y el porqué
command-week = Los próximos siete días
command-stats = El diario en imágenes
command-report = Tu semana y los próximos siete días
command-history = El diario: mirar atrás, cambiar, completar
command-import = Traer entrenamientos de otra aplicación
command-export = Todo lo que guardo sobre ti, en un archivo
command-settings = Nivel, objetivo, horas, días libres y más
command-pause = Pausar el mensaje de la noche
command-resume = Reanudar el mensaje de la noche
command-start = Perfil, zona horaria, hora del mensaje
command-privacy = Qué se guarda y por qué
command-delete = Borrar todo lo que hay sobre mí
command-help = Qué entiendo
command-cancel = Dejar lo que está a medias

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } de { $count } · /cancel lo deja aquí</i>
start-resumed = Sigamos donde lo dejaste.
start-cancelled = Lo dejamos aquí, y no se guardó nada. /start empieza de nuevo cuando quieras.
start-over = Ese comienzo ya terminó. Envía /start para empezar de nuevo.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Hola, soy DaySeven.</b> Cuéntame lo que entrenaste, con tus palabras, y cada noche te propongo el entrenamiento de mañana a partir de tus últimos seis días, con el porqué.

    <b>Lo que no soy:</b> ni médico ni fisioterapeuta. Mis propuestas son generales, y no puedo ver cómo te sientes hoy. Detente si algo te duele y, si tienes dudas, consulta a un profesional.

    <b>Para hacerlo necesito guardar</b> los entrenamientos que me cuentes, tu edad, nivel, objetivo, zona horaria y hora del mensaje, y un sí o un no sobre tu salud; si más adelante me dices que tienes una enfermedad, una lesión o un embarazo, también eso, mientras el plan espere por ello. Sirve para proponerte entrenamientos y para nada más. En /privacy están los detalles, y /delete lo borra todo en cualquier momento.

    Necesitas tener { $least } años o más. <b>¿Aceptas que guarde esto?</b>
start-consent-yes = Sí, acepto
start-consent-no = No, gracias
start-wrong-consent = Toca uno de los dos botones, por favor; no guardo nada si no aceptas.
start-declined = Está bien, y no se guardó nada. Si cambias de idea, aquí está /start.

start-age = <b>¿Cuántos años tienes?</b>
    Escribe tu edad o toca un botón. De ella depende cuánto descanso y cuánto esfuerzo intenso es seguro proponer.
start-age-which = <b>¿Cuántos años tienes hoy?</b>
start-age-young = Menos de { $age }
start-wrong-age = Necesito tu edad en años, un número de { $least } a { $most }, por ejemplo <i>34</i>.
start-too-young = Gracias por tu sinceridad. DaySeven es para personas de { $least } años o más, así que lo dejamos aquí, y no se guardó nada sobre ti.

    Moverse sienta bien a cualquier edad: una madre o un padre, un profesor o un entrenador de un club pueden ayudarte a encontrar algo divertido y seguro. Si fue un error al tocar, /start empieza de nuevo.
start-too-young-known = DaySeven es para personas de { $least } años o más. Si fue un error al tocar, tu perfil sigue como estaba, y /start vuelve a preguntar. Si tienes menos años, envía /delete, por favor: lo borra todo.

start-health = <b>¿Algo de esto va contigo?</b>
    • una enfermedad del corazón o presión arterial alta
    • dolor en el pecho, en reposo o al esforzarte
    • mareos o desmayos en los últimos doce meses
    • otra enfermedad crónica, o medicinas que tomas con regularidad
    • un problema de huesos, articulaciones o músculos que el entrenamiento podría empeorar
    • un embarazo, o un parto en los últimos meses
    • alguien te ha dicho que entrenes solo bajo supervisión

    Guardo solo un sí o un no, nunca cuál.
start-health-no = No, nada de esto
start-health-yes = Sí, al menos una cosa
start-wrong-health = Me basta con un sí o un no; toca uno de los botones, por favor.

start-clearance = <b>Gracias por decírmelo.</b> Habla con un médico o con un profesional cualificado del ejercicio antes de entrenar más fuerte, por favor. Hasta que te dé el visto bueno, propongo solo descanso y movimiento suave, como un paseo al ritmo al que ya tienes costumbre.

    ¿Un profesional ya te dio el visto bueno para entrenar?
start-clearance-wait = Todavía no: algo suave
start-clearance-cleared = Un profesional me autorizó
start-wrong-clearance = Toca uno de los botones, por favor: ya con el visto bueno, o algo suave por ahora.

start-effort = <b>¿Tienes costumbre de hacer esfuerzos intensos?</b>
    Hablo de los que te dejan sin aliento, al menos una vez por semana en los últimos meses. Si no, dejo fuera los intervalos hasta que me digas otra cosa.
start-effort-yes = Sí, tengo costumbre
start-effort-no = No, o no últimamente
start-wrong-effort = Me basta con un sí o un no; toca uno de los botones, por favor.

start-level-question = <b>¿Cuánta costumbre tienes de entrenar?</b>
    • <b>Principiante:</b> estás empezando, o vuelves tras una pausa larga
    • <b>Intermedio:</b> dos o más sesiones casi todas las semanas, desde hace medio año o más
    • <b>Avanzado:</b> cuatro o más sesiones casi todas las semanas, desde hace años
start-level = { $level ->
    [beginner] Principiante
    [intermediate] Intermedio
   *[advanced] Avanzado
}
start-wrong-level = Toca uno de los tres, por favor: principiante, intermedio o avanzado.

start-goal-question = <b>¿Para qué entrenas?</b>
    De eso depende la mezcla de entrenamientos; lo que es seguro no cambia.
start-goal = { $goal ->
    [lose-weight] Perder peso
    [fitness] Estar en forma
   *[muscle] Ganar músculo
}
start-wrong-goal = Toca uno de los objetivos, por favor.
start-show-plan = Muestra este plan a tu madre, padre, tutor o entrenador, por favor.

start-zone = <b>¿Dónde estás?</b> Solo necesito tu zona horaria.
    Toca el lugar cuya hora es la tuya, escribe una ciudad o una zona, o comparte tu ubicación (📎 → Ubicación); de ella guardo solo la zona.
start-zone-right = Ahora son las <b>{ $time }</b> en <b>{ $place }</b>, ¿verdad?
start-zone-which = <b>¿A cuál te refieres?</b> La hora al lado las distingue.
start-zone-yes = Sí, aquí son las { $time }
start-zone-no = Otro lugar
start-wrong-place = No conozco ningún lugar llamado «{ $typed }». Sirve una ciudad más grande que esté cerca, o una zona como <i>Europe/Lisbon</i> o <i>UTC+3</i>.
start-wrong-zone = Necesito un lugar: toca uno, escribe una ciudad o comparte tu ubicación.

start-evening = <b>¿A qué hora de la noche te mando el entrenamiento de mañana?</b>
    Donde estás son las { $time } ({ $zone }). Toca una hora o escríbela, por ejemplo <i>21:30</i> o <i>9 pm</i>.
start-evening-which = <b>¿De la noche o de la mañana?</b>
start-wrong-evening = Necesito una sola hora, por ejemplo <i>21:30</i> o <i>9 pm</i>.

start-days = <b>Tus últimos { $count } días</b>
    Un toque por día, o una palabra. Lo que no recuerdes queda sin saber; nunca lo tomo por descanso.
start-days-told = ✓ { DAY($day) }: { $told }
start-days-now = <b>▸ { DAY($day) }: ¿qué hiciste?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = No me acuerdo
start-days-skip = { $told ->
    [0] Saltar los seis
   *[other] Saltar el resto
}
start-wrong-days = Toca lo que hiciste ese día, por favor, o escríbelo: <i>descanso</i>, <i>natación</i>. Aquí basta con el tipo de entrenamiento. «No me acuerdo» también vale.

start-done = <b>Todo listo. Te doy la bienvenida a DaySeven.</b>
start-done-again = <b>Tu perfil está al día.</b> El diario sigue como estaba.
start-done-profile = • { $age } años, nivel { $level ->
        [beginner] principiante
        [intermediate] intermedio
       *[advanced] avanzado
    }
    • objetivo: { $goal ->
        [lose-weight] perder peso
        [fitness] estar en forma
       *[muscle] ganar músculo
    }
    • el entrenamiento de mañana, a las { $time } ({ $zone })
start-done-days = { $remembered ->
    [0] • de los últimos { $count } días aún no sé ninguno
    [one] • uno de los últimos { $count } días ya está en el diario
   *[other] • { $remembered } de los últimos { $count } días ya están en el diario
}
start-done-clearance = Hasta que un profesional te dé el visto bueno, propongo solo descanso y movimiento suave. Cuando lo tengas, en /start hay un botón para decirlo.
start-done-effort = Por ahora dejo fuera los intervalos. Cuando tengas costumbre de hacer esfuerzos intensos, en /start hay un botón para decirlo.
start-done-next = <b>Qué viene ahora:</b> cada día a las { $time } te mando el entrenamiento de mañana. Y cuando hayas entrenado, escríbeme sin más: <i>45 min de natación</i>, <i>descanso</i>, <i>ayer corrí 5 km</i>.
start-button-tomorrow = El entrenamiento de mañana
start-button-log = Anotar hoy

start-known = <b>Qué gusto verte otra vez.</b> El entrenamiento de mañana llega a las { $time }. Escríbeme qué entrenaste, o toca:
start-known-paused = <b>Qué gusto verte otra vez.</b> Los mensajes de la noche están en pausa; /resume los trae de vuelta. Escríbeme qué entrenaste, o toca:
start-button-again = Cambiar mi perfil
start-button-hard = Ya hago esfuerzo intenso
start-noted-cleared = <b>Anotado:</b> un profesional te dio el visto bueno. A partir de aquí subimos poco a poco.
start-noted-hard = <b>Anotado:</b> los intervalos pueden volver a salir, cuando tus últimos días lo permitan.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] hoy
    [yesterday] ayer, { DAY($day) }
    [tomorrow] mañana, { DAY($day) }
    [year] el { DAY($day) } { $year }
   *[day] el { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Hoy
    [yesterday] Ayer, { DAY($day) }
    [tomorrow] Mañana, { DAY($day) }
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
    [already] <b>Ya en el diario</b> para { $day }:
    [changed] <b>Cambiado.</b> Para { $day } ahora dice:
    [reread] <b>Leído de nuevo.</b> Para { $day } ahora dice:
    [back] <b>De vuelta en el diario</b> para { $day }:
    [undone] <b>Quitado del diario</b> ({ $day }):
   *[logged] <b>Anotado</b> para { $day }:
}
log-head = { $head ->
    [already] <b>Ya en el diario:</b>
    [changed] <b>Cambiado.</b> Ahora dice:
    [reread] <b>Leído de nuevo.</b> Ahora dice:
    [back] <b>De vuelta en el diario:</b>
    [undone] <b>Quitado del diario:</b>
   *[logged] <b>Anotado:</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … y { $count } más
log-rest-kept = <i>Ya habías anotado un entrenamiento ({ $days }), así que sigue siendo día de entrenamiento.</i>
log-rest-replaced = <i>Sustituye el descanso que habías anotado ({ $days }).</i>
log-again = <i>Con esto son { $count } × { $workout } ({ $day }).</i>
log-returned = <i>Qué bueno tenerte de vuelta.</i>
log-undone = <b>Quitado.</b> Esto no está en el diario.
log-edited-away = Leí de nuevo tu mensaje y ya no encuentro ningún entrenamiento en él.
log-undone-already = Eso ya estaba quitado.
log-not-found = No encuentro esa anotación en tu diario.

log-undo = ↩️ Deshacer
log-change = ✏️ Cambiar
log-put-back = Ponerlo de nuevo
log-look-at-day = Ver ese día
minutes-label = { $minutes } min
minutes-unknown = No lo sé

# Change screens
change-which = ¿Cuál cambio?
change-pick = <b>{ $entry }</b>, { $day }. ¿Qué cambio?
change-types = <b>{ $entry }</b>, { $day }. ¿Qué fue en realidad?
change-days = <b>{ $entry }</b>, { $day }. ¿Qué día fue?
change-times = <b>{ $entry }</b>, { $day }. ¿Cuántos minutos? Toca, o escribe solo el número.
change-efforts = <b>{ $entry }</b>, { $day }. ¿Cómo fue el esfuerzo?
change-times-wrong = Necesito los minutos como número, por ejemplo <i>45</i>; o toca uno de arriba.
change-type-label = Tipo
change-day-label = Día
change-minutes-label = Minutos
change-effort-label = Esfuerzo
change-remove-label = 🗑 Quitarlo

# Corrections in words
correct-nothing = Todavía no hay nada que cambiar en tu diario. Cuéntame qué hiciste, por ejemplo <i>45 min de natación</i>.

correct-which = No sé a qué anotación te refieres. Responde al mensaje que habla de ella, o busca el día en /history.

# /log
log-what = ¿Qué hiciste { $day }?
log-other-day = Otro día
log-when = ¿Qué día fue?

# A question that completes a log
ask-what = { $minutes ->
    [0] ¿Qué fue? Un toque y queda en el diario ({ $day }).
   *[other] ¿{ $minutes } minutos de qué? Un toque y queda en el diario ({ $day }).
}
ask-when = { $entry }: no encuentro ese día en el calendario. ¿Qué día fue?
ask-nothing = Nada que anotar
ask-nothing-logged = De acuerdo, no anoto nada.
ask-hint = Sigo sin saber qué anotar. Toca uno de los botones de arriba, o escríbelo así: <i>45 min de natación</i>, <i>ayer descanso</i>.
ask-long-ago = Eso fue hace { $days } días ({ $day }). ¿Lo anoto ahí?
ask-yes = Sí, anótalo
ask-no = No, déjalo
ask-passed = Esa pregunta ya pasó. Escríbelo otra vez si aún quieres anotarlo.
# Words that count as an answer, comma by comma.
answer-yes-words = sí, si, s, sip, claro, claro que sí, sí por favor, por favor, vale, ok, okay, dale, de acuerdo, bueno, hazlo, anótalo, anotalo, correcto, exacto
answer-no-words = no, n, nop, ninguna, ninguno, ninguna de esas, nada de eso, nada de esto, no tengo nada, no gracias, mejor no, nada, nada que anotar, da igual, olvídalo, olvidalo, déjalo, dejalo, cancela, cancelar

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = sí, si, s, sip, claro que sí, por desgracia sí
typed-no = no, n, nop, ninguna, ninguno, ninguna de esas, nada, nada de eso, nada de esto, no tengo nada, para nada
typed-level = { $level ->
    [beginner] nuevo, nueva, novato, novata, básico, basico, básica, basica, empezando, estoy empezando, acabo de empezar, desde cero, poca, poco, nada
    [intermediate] intermedia, medio, media, normal, regular
   *[advanced] avanzada, experto, experta, pro, profesional, mucha, mucho
}
typed-goal = { $goal ->
    [lose-weight] adelgazar, bajar de peso, perder grasa, bajar peso, quemar grasa, perder kilos
    [fitness] salud, forma física, forma fisica, fitness, ponerme en forma, mantenerme en forma, sentirme bien
   *[muscle] músculo, musculo, músculos, musculos, masa muscular, ganar masa, ganar masa muscular, fuerza, ganar fuerza, ponerme fuerte
}
typed-forgotten = no lo recuerdo, no recuerdo, ni idea, no sé, no se, no lo sé, no lo se, se me olvidó, se me olvido, lo olvidé, lo olvide, olvidé, ya no me acuerdo, no me acuerdo bien
typed-age = tengo, yo tengo, mi edad es, edad, edad de, años, anos, año, añitos, de edad, cumplidos
typed-hours = h, hs, hrs, hora, horas
typed-morning = mañana, manana, madrugada
typed-evening = noche, tarde
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = y media
typed-half-to = –
typed-between = a, hasta, y
typed-days = d, día, dia, días, dias
typed-weeks = sem, semana, semanas
typed-months = m, mes, meses
typed-quarters = trimestre, trimestres
typed-years = año, años, ano, anos
typed-half = medio, media, mitad de
typed-dark = oscuro, oscura, noche, negro
typed-light = claro, clara, blanco, luz
typed-fillers = estadísticas, estadisticas, de, del, el, la, los, las, lo, en, con, mi, mis, y, para, muéstrame, muestrame, muestra, dame, ver, todo, toda, todos, todas, último, ultimo, última, ultima, últimos, ultimos, últimas, ultimas, pasado, pasada, este, esta, un, uno, una, por favor

# /history
history-title = <b>Tu diario</b>, desde { $first } hasta { $last }: { $recorded } de { $days } días registrados. Toca un día para verlo o cambiarlo.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b>: aún sin registrar. ¿Qué hiciste?
history-fill = ¿Qué hiciste <b>{ $day }</b>?
history-add-what = ¿Qué añado? (<b>{ $day }</b>)
history-change = ✏️ { $entry }
history-add = ➕ Añadir entrenamiento
history-back = ‹ Todos los días
history-earlier = ‹ Antes
history-later = Después ›
history-leap = ‹‹ 4 semanas
history-leap-year = ‹‹ 1 año
history-newest = Volver a hoy
history-which = ¿Qué día? Escríbelo así: <code>/history { $example }</code>, como mucho hoy, o solo /history.

# Plans
plan-kept = <b>Previsto:</b>
    { $plans }
    Lo tendré en cuenta. Cuéntame cuando lo hayas hecho.
plan-line = { $workout }, { $day }
plan-remove = Quitar el plan
plan-remove-one = Quitar { $workout }, { DAY($day) }
plan-removed = Ya no está en tus planes: { $workout }, { $day }.
plan-past = Ese día ya pasó.
plan-edited-away = Leí de nuevo tu mensaje, y el plan ya no está.
plan-heard = Suena bien. Cuéntame cuando lo hayas hecho y lo anoto.

# Questions
question-other = Eso se me escapa. Puedo decirte qué encaja mañana (/tomorrow) o en la semana (/week), contar tus entrenamientos (<i>¿cuántas veces nadé en mayo?</i>) y anotar lo que hiciste.
question-start-first = Faltan algunas respuestas antes de que pueda proponer algo. /start lleva dos minutos.
how-to-log = Escribe sin más lo que hiciste: <i>45 min de natación</i>, <i>ayer corrí 5 km</i>, <i>descanso</i>. O envía /log y tendrás botones. ¿Algo no es así? Toca Cambiar, edita tu mensaje o responde <i>eso fue ayer</i>.
totals-span = desde { $first } hasta { $last }
totals-one-day = { $first }
totals-title = <b>Tu diario, { $span }</b>
totals-line = { $icon } { $workout }: { $times ->
    [one] una vez
   *[other] { $times } veces
}
totals-rest = { $icon } { $workout }: { $times ->
    [one] 1 día
   *[other] { $times } días
}
totals-sum = En { $days ->
    [one] 1 día
   *[other] { $days } días
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } min
    }
   *[other] , { $hours } h { $minutes } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } km
}, según lo que me contaste.
totals-none = No hay nada registrado { $span }.
totals-none-of = { $workouts }: nada registrado { $span }.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Hola. ¿Qué tal el día?
    [1] ¡Hola! Qué bueno leerte.
   *[2] Hola, aquí estoy.
}
smalltalk-thanks = { $variant ->
    [0] De nada.
    [1] Cuando quieras.
   *[2] Es un gusto ayudar.
}
smalltalk-chat = { $variant ->
    [0] Te leo.
    [1] Bueno es saberlo.
   *[2] Ja, me parece justo.
}
smalltalk-hint = Cuando hayas hecho algo, cuéntamelo: basta con <i>30 min de bici</i>.

# What cannot be read
other-sticker = Muy bueno. Pero solo leo palabras: <i>45 min de natación</i> iría directo al diario.
other-voice = Todavía no puedo escuchar mensajes de voz. Por escrito basta con <i>corrí 5 km</i>.
other-video-note = No puedo ver videos. Por escrito basta con <i>corrí 5 km</i>.
other-photo = No puedo ver fotos. Cuéntame con palabras qué hiciste y lo anoto.
other-video = No puedo ver videos. Cuéntame con palabras qué hiciste y lo anoto.
other-audio = No puedo escuchar audios. Cuéntame con palabras qué hiciste y lo anoto.
other-document = Con ese archivo no puedo hacer nada aquí. Cuéntame con palabras qué hiciste y lo anoto.
other-contact = Gracias, pero los contactos no me sirven y no guardé nada de este.
other-location = Gracias, pero no guardo lugares; no se almacenó nada de este.
other-poll = Las encuestas no son lo mío. Cuéntame qué hiciste y lo anoto.
other-animation = Buenos pasos. Con palabras sería una anotación: por ejemplo, <i>30 min de baile</i>.
other-unknown = Solo leo palabras. Cuéntame qué hiciste, por ejemplo <i>45 min de natación</i>.
group-please-private = Un diario es algo privado: escríbeme en nuestro propio chat, por favor, no en un grupo.

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Día libre
session-rest-beginner-structure = Nada previsto. Un paseo si te apetece, y a dormir temprano.
session-rest-intermediate-title = Día para recargar
session-rest-intermediate-structure = Ese día no se entrena. Un paseo de { $walk } minutos después de comer viene bien, sin obligación.
session-rest-advanced-title = Descanso planificado
session-rest-advanced-structure = Es parte del plan, no un hueco en él. Come bien, duerme mucho, muévete sin prisa.

session-cardio-beginner-title = Caminar y trotar
session-cardio-beginner-structure = { $warmup } min paseando, { $main } min caminando a buen paso con { $jog } min de trote cada { $every } min si te sienta bien, { $cooldown } min más despacio. Todo el tiempo puedes hablar con frases completas.
session-cardio-beginner-easier = { $easier } min caminando a buen paso, sin trotar.
session-cardio-intermediate-title = Carrera continua
session-cardio-intermediate-structure = { $warmup } min subiendo el ritmo, { $main } min a un ritmo que permita charlar, { $cooldown } min caminando y estirando los gemelos.
session-cardio-intermediate-easier = { $easier } min caminando cuesta arriba o en la elíptica.
session-cardio-advanced-title = Carrera aeróbica de base
session-cardio-advanced-structure = { $warmup } min suaves, { $main } min con soltura y aún con frases enteras, { $cooldown } min caminando.
session-cardio-advanced-easier = { $easier } min suaves en bici.
session-cardio-elder-title = Un buen paseo
session-cardio-elder-structure = { $warmup } min despacio, { $main } min a un ritmo que todavía te deje hablar, { $cooldown } min otra vez despacio. Elige un terreno llano con sitios para sentarte.
session-cardio-elder-easier = { $easier } min, con todas las pausas que quieras.
session-cardio-walk-title = Paseo suave
session-cardio-walk-structure = { $warmup } min paseando, { $main } min a un ritmo cómodo, { $cooldown } min paseando. Solo hasta donde ya es normal para ti; detente si algo no va bien.
session-cardio-walk-easier = { $easier } min paseando.

focus-words = { $focus ->
    [full] todo el cuerpo
    [upper] tren superior
    [lower] tren inferior
    [push] empuje: pecho, hombros, tríceps
    [pull] tracción: espalda, bíceps
    [legs] piernas y cadera
   *[small] solo tronco y músculos pequeños, porque los grandes trabajaron el día anterior
}
session-strength-beginner-title = Fuerza básica
session-strength-beginner-structure = { $warmup } min de movilidad y series ligeras. { $sets ->
    [one] Una ronda
   *[other] { $sets } rondas
} en { $main } min ({ focus-words }): { $focus ->
    [full] sentadilla hasta una silla, flexión sobre un banco, remo, bisagra de cadera, cargar peso caminando
   *[other] plancha, plancha lateral, elevación de talones, trabajo ligero de brazos
}, de { $reps_low } a { $reps_high } repeticiones cada uno, parando con { $spare } limpias de reserva. { $cooldown } min de estiramientos.
session-strength-beginner-easier = Una ronda, solo con el peso del cuerpo.
session-strength-intermediate-title = Fuerza sólida
session-strength-intermediate-structure = { $warmup } min de series de calentamiento. { $main } min ({ focus-words }): { $sets ->
    [one] una serie
   *[other] { $sets } series
} de { $reps_low }–{ $reps_high } en cada ejercicio, con { $spare } repeticiones de reserva. { $cooldown } min de vuelta a la calma.
session-strength-intermediate-easier = Una serie menos de todo, con el mismo peso.
session-strength-advanced-title = Fuerza con foco
session-strength-advanced-structure = { $warmup } min subiendo la carga. { $main } min ({ focus-words }): { $sets ->
    [one] una serie
   *[other] { $sets } series
} de { $reps_low }–{ $reps_high } en el ejercicio principal, luego ejercicios accesorios más ligeros, con { $spare ->
    [one] una o dos
   *[other] { $spare }
} repeticiones de reserva. { $cooldown } min de movilidad.
session-strength-advanced-easier = Un día de técnica, con cerca del { $easier } % de tu carga habitual.
session-strength-youth-title = Aprender a levantar
session-strength-youth-structure = { $warmup } min de juegos o movilidad. { $sets ->
    [one] Una ronda
   *[other] { $sets } rondas
} en { $main } min ({ focus-words }), de { $reps_low } a { $reps_high } repeticiones cada ejercicio, parando con { $spare } limpias de reserva. { $cooldown } min de estiramientos.
session-strength-youth-easier = Una ronda, solo con el peso del cuerpo.
session-strength-senior-title = Fuerza y equilibrio
session-strength-senior-structure = { $warmup } min de calentamiento suave. { $sets ->
    [one] Una ronda
   *[other] { $sets } rondas
} en { $main } min ({ focus-words }), de { $reps_low } a { $reps_high } repeticiones cada ejercicio con { $spare } de reserva, y { $drills } ejercicios de equilibrio entre medias. { $cooldown } min de estiramientos.
session-strength-senior-easier = Una ronda en una silla, y los ejercicios de equilibrio.
session-strength-elder-title = Fuerza y estabilidad
session-strength-elder-structure = { $warmup } min para soltar el cuerpo. { $main } min levantándote de una silla, con trabajo ligero de brazos y elevación de talones, de { $reps_low } a { $reps_high } repeticiones tranquilas cada ejercicio, y { $drills } ejercicios de equilibrio junto a una pared o una encimera. { $cooldown } min de estiramientos.
session-strength-elder-easier = Levantarte de una silla unas cuantas veces, dos veces ese día.

session-hiit-beginner-title = Primeros intervalos
session-hiit-beginner-structure = { $warmup } min suaves, luego { $repeats } × { $hard } s rápidos y { $easy } s lentos en bici o caminando cuesta arriba, { $cooldown } min suaves. Rápido significa: solo unas pocas palabras seguidas.
session-hiit-beginner-easier = Los mismos tiempos, pero a buen paso en lugar de rápido.
session-hiit-intermediate-title = Repeticiones de un minuto
session-hiit-intermediate-structure = { $warmup } min subiendo el ritmo, luego { $repeats } × { $hard } s fuertes y { $easy } s suaves, { $cooldown } min suaves.
session-hiit-intermediate-easier = Dos repeticiones menos y recuperaciones más largas.
session-hiit-advanced-title = Intervalos largos
session-hiit-advanced-structure = { $warmup } min subiendo el ritmo con unas aceleraciones, luego { $repeats } × { $hard } s fuertes y { $easy } s suaves, { $cooldown } min suaves. Termina cuando el ritmo decaiga.
session-hiit-advanced-easier = Mejor esfuerzos de un minuto, lejos de tu límite.
session-hiit-youth-title = Juegos rápidos
session-hiit-youth-structure = { $warmup } min suaves, luego { $repeats } × { $hard } s rápidos y { $easy } s suaves, como juego, carrera de relevos o en bici, { $cooldown } min suaves.
session-hiit-youth-easier = La mitad de las rondas.
session-hiit-senior-title = Intervalos moderados
session-hiit-senior-structure = { $warmup } min suaves en bici, luego { $repeats } × { $hard } s más fuertes y { $easy } s suaves, { $cooldown } min suaves.
session-hiit-senior-easier = Los mismos tiempos, solo un poco más rápido en lugar de más fuerte.
session-hiit-elder-title = Cambios de ritmo
session-hiit-elder-structure = { $warmup } min suaves, luego { $repeats } × { $hard } s un poco más vivos y { $easy } s lentos, { $cooldown } min suaves. Nunca sin aliento.
session-hiit-elder-easier = Un paseo tranquilo de la misma duración.

session-yoga-beginner-title = Soltar el cuerpo
session-yoga-beginner-structure = { $warmup } min de respiración, { $main } min de gato-vaca lento, zancadas, equilibrio con apoyo y torsiones suaves, { $cooldown } min de reposo en el suelo.
session-yoga-beginner-easier = { $easier } min en una silla.
session-yoga-intermediate-title = Flujo y equilibrio
session-yoga-intermediate-structure = { $warmup } min de respiración, { $main } min de saludos al sol fáciles, caderas y equilibrio sobre una pierna, { $cooldown } min de relajación.
session-yoga-intermediate-easier = { $easier } min para caderas y espalda.
session-yoga-advanced-title = Flujo de recuperación
session-yoga-advanced-structure = { $warmup } min de respiración, { $main } min para caderas, espalda alta y tobillos manteniendo más las posturas, { $cooldown } min de relajación. No es una clase de power yoga.
session-yoga-advanced-easier = { $easier } min de rodillo de espuma y respiración.
session-yoga-elder-title = Movilidad y equilibrio
session-yoga-elder-structure = { $warmup } min de respiración, { $main } min de movimiento lento y equilibrio, { $cooldown } min de reposo.
session-yoga-elder-easier = { $easier } min en una silla.

session-swimming-beginner-title = Confianza en el agua
session-swimming-beginner-structure = { $warmup } min en cualquier estilo, { $repeats } × { $metres } m con { $pause_low }–{ $pause } s en la pared, { $cooldown } min de patada o flotando.
session-swimming-beginner-easier = Caminar en el agua, o una clase de aquagym.
session-swimming-intermediate-title = Largos parejos
session-swimming-intermediate-structure = { $warmup_metres } m suaves, { $repeats } × { $metres } m a un mismo ritmo con { $pause } s de pausa, { $cooldown_metres } m suaves.
session-swimming-intermediate-easier = Lo mismo en tramos de 50 m con pausas más largas.
session-swimming-advanced-title = Serie de resistencia
session-swimming-advanced-structure = { $warmup_metres } m variados, { $repeats } × { $metres } m constantes con hasta { $pause } s de pausa, algunos con pull buoy, { $cooldown_metres } m suaves.
session-swimming-advanced-easier = La mitad de la serie, con aletas si quieres.
session-swimming-elder-title = Con calma en el agua
session-swimming-elder-structure = { $warmup } min con suavidad, { $main } min de nado tranquilo o ejercicios en el agua con pausas, { $cooldown } min flotando. No lo hagas sin compañía.
session-swimming-elder-easier = { $easier } min caminando en el agua.

session-cycling-beginner-title = Pedaleo suave
session-cycling-beginner-structure = { $warmup } min ligeros, { $main } min en llano a { $rpm_low }–{ $rpm_high } pedaladas por minuto, con la respiración tranquila, { $cooldown } min ligeros.
session-cycling-beginner-easier = { $easier } min en una bici estática.
session-cycling-intermediate-title = Salida de resistencia
session-cycling-intermediate-structure = { $warmup } min ligeros, { $main } min constantes con una o dos cuestas suaves, { $cooldown } min ligeros.
session-cycling-intermediate-easier = { $easier } min en llano.
session-cycling-advanced-title = Salida larga y constante
session-cycling-advanced-structure = { $warmup } min ligeros, { $main } min constantes, { $cooldown } min ligeros. En salidas de más de { $fuel } min, come y bebe por el camino.
session-cycling-advanced-easier = { $easier } min bajo techo.
session-cycling-elder-title = Pedaleo tranquilo
session-cycling-elder-structure = { $warmup } min ligeros, { $main } min suaves en bici estática o por un camino tranquilo, { $cooldown } min ligeros.
session-cycling-elder-easier = { $easier } min en una bici estática.

note-easy-only = Se queda en suave hasta que tengas el visto bueno para tu salud.
note-circuit = En circuito: pasa de un ejercicio al siguiente con 45–60 s de pausa.
note-low-impact = Si tu objetivo es el músculo, la bici o la piscina sirven igual, y cuidan tus piernas.
note-muscle = Descansa unos 2 minutos entre series; en la semana, apunta a unas diez series por grupo muscular.
note-finisher = Después, { $finisher } min suaves en bici o caminando; ya están en el total.
note-break = Tras tus días libres, esto es más corto y un escalón más fácil de lo habitual.
note-week-off = Tras una semana sin entrenar, esto es claramente más corto y un escalón más fácil de lo habitual.
note-after-hard = Algo más corto de lo habitual, porque viene después de un día intenso.
note-long = Algo más largo de lo habitual, porque después está previsto un día libre.
note-check-first = En bici o caminando cuesta arriba. Si no has entrenado fuerte antes, consulta primero a un profesional.
note-youth = La técnica antes que el peso, sin intentos al máximo, y con un adulto cerca que conozca los ejercicios.
note-balance = Ten una pared o una silla a mano para la parte de equilibrio.
note-support = Apóyate en una silla o en una pared.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] un día de descanso
    [cardio] cardio
    [strength] fuerza
    [hiit] intervalos
    [yoga] yoga
    [swimming] natación
   *[cycling] ciclismo
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] hoy
    [1] ayer
   *[other] hace { $days } días
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] ayer
    [1] hoy
   *[other] el día anterior
}
day-before-first = { $ahead ->
    [0] Ayer
    [1] Hoy
   *[other] El día anterior
}

reason-easy-only = Hasta que tengas el visto bueno para tu salud, solo propongo descanso y movimiento suave; de eso, lo que mejor encaja con tus días: { $workout }.
reason-no-hiit = Tus días llevarían a intervalos, pero siguen fuera hasta que confirmes que puedes hacerlos. Lo siguiente que mejor encaja: { $workout }.
reason-unavailable = Tus días llevarían a { choice-words }, pero no está entre los entrenamientos que puedes hacer. Lo siguiente que mejor encaja: { $workout }.

reason-blocked-r1 = Tus últimos intervalos fueron { days-ago }. Entre unos y otros dejo al menos { $gap ->
    [one] un día
   *[other] { $gap } días
} sin intervalos. Por eso toca: { $workout }.
reason-blocked-r2 = { $cap ->
    [0] Con tu nivel y tu edad no propongo intervalos. Por eso toca: { $workout }.
   *[other] { $count ->
        [one] Uno de tus últimos seis días ya fue
       *[other] { $count } de tus últimos seis días ya fueron
    } de intervalos, y { $cap } en siete días seguidos es lo máximo que te propongo. Por eso toca: { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Los intervalos se apoyan en un entrenamiento regular. { $training ->
        [0] Ninguno de tus últimos seis días fue
        [one] Uno de tus últimos seis días fue
       *[other] { $training } de tus últimos seis días fueron
    } de entrenamiento, y antes me gusta ver al menos { $base }. Por eso toca: { $workout }.
   *[back] Tras { $run } días de descanso seguidos, los intervalos pueden esperar un poco. Empezamos con: { $workout }.
}
reason-blocked-r4 = { $run ->
    [one] { day-before-first } fue un día intenso
   *[other] Los últimos { $run } días fueron todos intensos
} (fuerza o intervalos), así que el siguiente es más suave: { $workout }.
reason-blocked-r5 = { $count } de tus últimos seis días fueron intensos (fuerza o intervalos), y { $cap } en siete días seguidos te bastan. Por eso toca: { $workout }.
reason-blocked-r6 = { $count } de tus últimos seis días fueron intensos (fuerza o intervalos). El siguiente es para recuperarte: { $workout }.
reason-blocked-r7 = Llevas { $count } días de fuerza en seis, y { $cap } en siete días seguidos te bastan. Por eso toca: { $workout }.
reason-blocked-r8 = Hubo fuerza { day-before }. Me gusta dejar unas 48 horas antes de que los mismos músculos vuelvan a trabajar fuerte. Por eso toca: { $workout }.
reason-blocked-r9 = { $count ->
    [0] Ninguno de tus últimos seis días fue
    [one] Solo uno de tus últimos seis días fue
   *[other] Solo { $count } de tus últimos seis días fueron
} de descanso o yoga. Primero viene un día más tranquilo: { $workout }.
reason-blocked-r10 = Llevas { $run } días seguidos entrenando. El siguiente es más tranquilo: { $workout }.
reason-blocked-r11 = Entre tus últimos seis días no hubo ninguno de descanso completo, y { $training } fueron de entrenamiento. Un día libre por semana mantiene la rutina.
reason-blocked-r12 = Llevas { $run } días seguidos de cardio. Para variar el impacto: { $workout }.
reason-blocked-r13 = Qué bueno tenerte de vuelta tras { $run } días de descanso seguidos. Para volver con calma: { $workout }. No hay nada que recuperar.
reason-blocked-r14 = Tus últimos { $run } días fueron todos de descanso o yoga. Es hora de algo activo otra vez: { $workout }. No hay nada que recuperar.

reason-restart = Qué bueno tenerte de vuelta tras { $run } días de descanso seguidos. Esto es más corto y un escalón más fácil de lo habitual, y no hay nada que recuperar.
reason-rest-after-training = { $run } días de entrenamiento seguidos se han ganado un día libre.
reason-rest = { $training ->
    [0] Ninguno de tus últimos seis días fue de entrenamiento, y aun así, las semanas como la tuya siguen con un día libre.
    [one] Uno de tus últimos seis días fue de entrenamiento, y las semanas como la tuya siguen con un día libre.
   *[other] { $training } de tus últimos seis días fueron de entrenamiento, y las semanas como la tuya siguen con un día libre.
}
reason-yoga-balance = El equilibrio y la movilidad unos tres días por semana te ayudan a mantener la estabilidad. { $balance ->
    [0] Ninguno de tus últimos seis días tuvo
    [one] Uno de tus últimos seis días tuvo
   *[other] { $balance } de tus últimos seis días tuvieron
} fuerza o yoga.
reason-yoga-after-hard = { day-before-first } hubo { $yesterday ->
    [hiit] intervalos
   *[strength] fuerza
}; el yoga te mantiene en movimiento mientras te recuperas.
reason-yoga = { $training ->
    [0] Ninguno de tus últimos seis días fue de entrenamiento; el yoga es una forma suave de moverte.
    [one] Uno de tus últimos seis días fue de entrenamiento; el yoga te mantiene flexible.
   *[other] { $training } de tus últimos seis días fueron de entrenamiento; el yoga te mantiene flexible entre uno y otro.
}
reason-strength-none = Entre tus últimos seis días no hubo fuerza, y lo habitual son dos días por semana.
reason-strength-due = Entre tus últimos seis días hubo uno de fuerza ({ days-ago }), y lo habitual son dos por semana.
reason-strength = Mantienes la fuerza: { $count } de tus últimos seis días, el más reciente { days-ago }. En la semana cabe otro.
reason-hiit-none = Entre tus últimos seis días no hubo intervalos, { $training } fueron de entrenamiento, y en la semana cabe un esfuerzo intenso.
reason-hiit = Tus últimos intervalos fueron { days-ago }, { $training } de tus últimos seis días fueron de entrenamiento, y en la semana cabe otro esfuerzo intenso.
reason-aerobic-steady = A tu objetivo le van bien los minutos constantes. { $aerobic ->
    [0] Ninguno de tus últimos seis días fue
    [one] Uno de tus últimos seis días fue
   *[other] { $aerobic } de tus últimos seis días fueron
} de resistencia; este suma uno.
reason-aerobic-between-lifts = { $strength ->
    [one] Uno de tus últimos seis días fue
   *[other] { $strength } de tus últimos seis días fueron
} de fuerza. Algo suave es bueno para el corazón y va bien con las pesas: { $workout }.
reason-aerobic = En tus últimos seis días hay { $strength ->
    [0] cero días de fuerza
    [one] un día de fuerza
   *[other] { $strength } días de fuerza
} y { $aerobic ->
    [0] cero días de resistencia
    [one] un día de resistencia
   *[other] { $aerobic } días de resistencia
}. Semanas así siguen con: { $workout }.

unknown-words = { $unknown ->
    [one] uno de los últimos seis días está sin registrar
   *[other] { $unknown } de los últimos seis días están sin registrar
}
reason-least-risk = { $unknown ->
    [one] Uno de los últimos seis días está sin registrar
   *[other] { $unknown } de los últimos seis días están sin registrar
}, así que nada encaja con certeza. Lo que menos probablemente rompe una regla de seguridad: { $workout } (como mucho { $percent } %).
reason-too-risky = Me inclinaba por { choice-words }, pero { unknown-words }, y con ellos podría romper una regla de seguridad ({ $percent } %). Lo prudente: { $workout }.
reason-nothing-known = Ninguno de los últimos seis días está registrado, así que esto es lo que le va bien a la mayoría con tu perfil. Cuéntame qué hiciste y podré afinar más.
reason-gaps-rest-after-training = Al menos { $run } días de entrenamiento seguidos se han ganado un día libre, por lo que sé: { unknown-words }.
reason-gaps-pattern = Lo que sé de tus últimos seis días: fuerza { $strength } ×, resistencia { $aerobic } ×, descanso o yoga { $recovery } ×; { unknown-words }. Tras días así suele venir: { $workout }.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = Los entrenamientos que puedes hacer no dejan otra cosa.
rule-r1 = Entre días de intervalos queda un día o dos sin intervalos.
rule-r2 = Hay un máximo de días de intervalos en siete días seguidos, según nivel y edad.
rule-r3 = Los intervalos piden algo de entrenamiento regular en los días previos.
rule-r4 = Tras los días intensos (fuerza, intervalos) vienen otros más suaves.
rule-r5 = Hay un máximo de días intensos en siete días seguidos.
rule-r6 = Tras muchos días intensos viene un día de recuperación.
rule-r7 = Hay un máximo de días de fuerza en siete días seguidos.
rule-r8 = Entre días de fuerza queda un día.
rule-r9 = En siete días seguidos hay al menos uno o dos de descanso o yoga.
rule-r10 = Tras varios días seguidos de entrenamiento viene uno de descanso o yoga.
rule-r11 = En siete días seguidos hay un día de descanso completo.
rule-r12 = Correr y caminar no se alargan día tras día sin un corte.
rule-r13 = Tras tres días de descanso seguidos viene algo activo.
rule-r14 = Tras cuatro días de descanso o yoga viene una sesión de verdad.

## Today, tomorrow, the week, the evening push.

advice-today = <b>Hoy, { DAY($day) }: { $workout }</b>
advice-tomorrow = <b>Mañana, { DAY($day) }: { $workout }</b>
advice-on = <b>{ DAY($day) }: { $workout }</b>
advice-planned = Esto lo planeaste tú, así que es lo que te preparé.
advice-planned-instead = Por mí, sería: { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } min · esfuerzo { $effort } de 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Más fácil: { $easier }
advice-why = <b>Por qué:</b> { $why }
advice-starter = Esta es una propuesta inicial: mi red no está disponible, así que sale solo de las reglas y de programas habituales.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>Certeza:</b> { $band ->
    [high] bastante alta
    [middle] media
   *[low] baja, está reñido
} ({ $percent } %){ $unknown ->
    [0] .
    [one] , con uno de los últimos seis días sin registrar.
   *[other] , con { $unknown } de los últimos seis días sin registrar.
}
advice-or = <b>También vale:</b> { $alternatives }.
advice-only = <b>Esta vez nada más:</b> { $why }
advice-six-days = <b>Tus seis días:</b> { $days }
advice-fill = Completa lo que recuerdes y lo pienso de nuevo:

# Above today's advice, where today is in the diary already.
advice-logged = <b>Hoy ya está en el diario:</b> { $entries }.

advice-held = El plan queda en espera hasta que me digas que estás bien. Hasta entonces, la propuesta es descansar.
advice-easy-only = Hasta que un médico u otro profesional te dé el visto bueno, solo propongo descanso y movimiento suave. En /start puedes cambiar esa respuesta.

button-fill = { DAY($day) }: ¿qué hiciste?
button-other = Otra cosa
button-another = { $ahead ->
    [1] Mañana: otra propuesta
   *[other] Otra propuesta
}
button-easier = Una versión más fácil
button-week = La semana
button-tomorrow = Mañana

# The evening push
push-log-today = ¿Ya está el día de hoy en el diario? Basta un toque:
push-log-day = { DAY($day) }: ¿ya está en el diario? Basta un toque:
push-done = ✓ Hecho: { $workout }
push-rested = Descansé
push-not-now = Ahora no
push-pause = Pausar mensajes
push-alternatives = ¿Mejor algo de esto mañana?
push-chosen = Anotado para el { DAY($day) }: { $workout }.
push-paused = Los mensajes de la noche están en pausa. /resume los trae de vuelta; el diario sigue abierto.
push-not-now-done = De acuerdo, hoy no. Vuelvo mañana por la noche.
push-something-else-none = Para el { DAY($day) } no hay otro entrenamiento que cumpla las reglas: { $why }

# The week
week-title = <b>Tus próximos siete días</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(tu plan)
   *[no] {""}
}
week-note = Cada día ya cuenta los anteriores, así que la semana entera guarda el descanso que necesitas. Se mueve con lo que anotas.
week-held = El plan está en espera hasta que me digas que estás bien.
push-logged = Anotado para el { DAY($day) }: { $workout }.
push-already-logged = Ese día ya está en el diario.
push-changed = <i>Puesto al día: antes { $before }, ahora { $now }.</i>
push-goodbye = Hace un tiempo que no sé de ti, así que por ahora este es mi último mensaje de la noche. Tu diario está a salvo, y una palabra tuya me trae de vuelta. Hasta entonces, que te vaya muy bien.

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = Es tu día libre, así que no hay nada previsto. En /settings están tus días libres.
advice-rest-refused = Rechazaste lo demás, así que es un día de descanso, por decisión tuya.
reason-refused = { $why ->
    [tired] Dijiste que tendrías cansancio, así que aquí va el día suave que mejor encaja.
    [sore] Dijiste que tendrías dolor muscular, así que aquí va el día suave que mejor encaja.
    [no-kit] No tienes lo que pide la primera idea, así que aquí va lo siguiente que mejor encaja.
   *[ill] Rechazaste la primera idea, así que aquí va lo siguiente que mejor encaja.
}
note-too-hard = Más ligero de lo habitual, porque los dos últimos se te hicieron demasiado duros. Dime cuando uno te siente bien y volverá a crecer.
note-not-fresh = Más ligero de lo habitual, porque pediste un día más suave.
note-no-time = Corto, porque hay poco tiempo.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Mañana no
   *[other] Este no
}
push-refuse-ask = ¿Por qué no encaja?
push-refuse-why = { $reason ->
    [tired] Mucho cansancio
    [sore] Dolor muscular
    [no-time] No tengo tiempo
    [no-kit] Me falta material
   *[ill] Estoy enfermo/a
}
push-refuse-undo = ↩️ Deshacer
push-refused = { $reason ->
    [no-time] <i>Entendido: el mismo entrenamiento, pero corto.</i>
    [sore] <i>Entendido: algo suave en lugar de { $workout }. Si el dolor es punzante, de un solo lado o sigue ahí tras cerca de una semana, haz que te lo miren.</i>
   *[tired] <i>Entendido: algo suave en lugar de { $workout }.</i>
}
push-refused-kit = <i>Anotado: { $workout } sale de tu lista y no lo propondré más. En /settings → Entrenamientos lo puedes volver a poner.</i>
push-refused-kit-last = <i>Anotado: { $workout }, esta vez no. Sigue en tu lista, porque sin eso quedaría muy poco que proponer.</i>
push-refuse-undone = Deshecho.

# How hard it was
effort-label = { $effort ->
    [easy] Fácil
    [right] Bien
   *[hard] Demasiado
}
effort-said = { $effort ->
    [easy] Fue fácil.
    [right] Estuvo bien.
   *[hard] Fue demasiado duro.
}
effort-noted = Anotado, gracias.
effort-eased = Anotado. Van dos seguidos, así que los próximos serán más cortos.

# /settings: all of it
settings-overview = <b>Ajustes</b>
    • { $age } años, nivel { level }, objetivo: { goal }
    • Salud: { $health ->
        [held] el plan está en espera
        [easy] solo descanso y movimiento suave
        [no-hard] sin intervalos por ahora
       *[fine] nada lo impide
    }
    • { $zone }, donde son las { $clock }
    • Mensaje de la noche a las { $time }, { $silent ->
        [yes] sin sonido
       *[no] con sonido
    }
    • Tu día empieza a las { $start }
    • Días libres: { $off }
    • No proponer: { $out }
    • Horario de silencio: { $quiet }
    • Después de una anotación { $effort ->
        [yes] puedo preguntar
       *[no] no pregunto
    } cómo fue el esfuerzo
    • Idioma: { $language }
    • Entrenar un modelo con mis registros: { $training ->
        [yes] permitido
       *[no] no permitido
    }
settings-next = El próximo mensaje de la noche llega el { DAY($day) } a las { $time }.
settings-next-paused = Los mensajes de la noche están en pausa; el próximo llega el { DAY($day) } a las { $time }.
settings-paused = Los mensajes de la noche están en pausa hasta que digas otra cosa.
settings-no-next = No hay ningún mensaje de la noche previsto.
settings-none = ninguno
settings-topic = { $topic ->
    [level] Nivel
    [goal] Objetivo
    [age] Edad
    [zone] Zona horaria
    [evening] Hora del mensaje
    [daystart] Inicio del día
    [off] Días libres
    [can] Entrenamientos
    [quiet] Silencio
    [sound] Sonido
    [effort] Esfuerzo
    [language] Idioma
    [health] Salud
    [training] Uso de datos
   *[pause] { $paused ->
        [yes] Pausar o reanudar
       *[no] Pausa
    }
}
settings-overview-report = • Informe semanal: { $report }
settings-topic-report = Informe semanal

# One topic each: what it decides
settings-level = <b>¿Cuánta costumbre tienes de entrenar?</b>
    • <b>Principiante:</b> estás empezando, o vuelves tras una pausa larga
    • <b>Intermedio:</b> dos o más sesiones casi todas las semanas, desde hace medio año o más
    • <b>Avanzado:</b> cuatro o más sesiones casi todas las semanas, desde hace años
settings-goal = <b>¿Para qué entrenas?</b>
    De eso depende la mezcla de entrenamientos; lo que es seguro no cambia.
settings-age = <b>¿Cuántos años tienes?</b>
    Toca, o escribe tu edad. De ella depende cuánto descanso y cuánto esfuerzo intenso es seguro proponer, y crece sola.
settings-zone = <b>¿Dónde estás?</b> Ahora: { $zone }, donde son las { $clock }.
    Toca, escribe una ciudad o una zona, o comparte tu ubicación (📎 → Ubicación); de ella guardo solo la zona.
settings-evening = <b>¿A qué hora te mando el entrenamiento de mañana?</b>
    Ahora: { $time }. Toca una hora o escríbela, por ejemplo <i>21:30</i> o <i>9 pm</i>.
settings-daystart = <b>¿Cuándo empieza tu día?</b>
    Lo que haces antes de esa hora cuenta para el día anterior. Toca una hora o escríbela, por ejemplo <i>3:30</i>.
settings-off = <b>¿Qué días de la semana tienes libres?</b>
    En esos días no planeo nada ni discuto. Un entrenamiento que planees o anotes por tu cuenta vale igual.
settings-can = <b>¿Qué puedes hacer?</b>
    Una marca significa que puedo proponerlo. ¿Sin piscina, sin bici, sin pesas? Quítala; anotarlo siempre es posible.
settings-quiet = <b>Horario de silencio:</b> { $quiet }
    Un mensaje que llega tarde, por ejemplo tras una avería, espera a que termine. Toca, o escríbelo, por ejemplo <i>22:30 a 6:30</i>.
settings-quiet-evening = Tu mensaje de la noche llega a las { $time } de todos modos: esa hora la elegiste tú.
settings-quiet-never = Sin horario de silencio
settings-sound = <b>¿Los mensajes de la noche deben sonar?</b>
    Lo que tengas puesto para este chat en tu teléfono va primero.
settings-sound-choice = { $on ->
    [yes] Con sonido
   *[no] Sin sonido
}
settings-effort = <b>¿Puedo preguntar cómo fue el esfuerzo?</b>
    Solo con tres botones debajo de lo que anotas, nada más. Dos que fueron demasiado duros acortan los siguientes.
settings-effort-choice = { $on ->
    [yes] Sí, pregunta
   *[no] No, no preguntes
}
settings-language = <b>¿En qué idioma te hablo?</b>
settings-health = <b>Salud:</b> { $state ->
    [held] el plan está en espera por algo que me contaste.
    [easy] hasta que un profesional te dé el visto bueno propongo solo descanso y movimiento suave.
    [no-hard] dejo fuera los intervalos hasta que tengas costumbre de hacer esfuerzos intensos.
   *[fine] nada impide un plan completo.
}
    Guardo solo estas respuestas de sí o no, nunca de qué se trata.
settings-health-choice = { $value ->
    [cleared-1] Un profesional me autorizó
    [cleared-0] Algo cambió: solo suave
    [hard-1] Ya hago esfuerzo intenso
   *[hard-0] Dejar fuera intervalos
}
settings-training = <b>¿Pueden tus registros ayudar a entrenar un modelo?</b>
    Si aceptas, los tipos y las duraciones de tus entrenamientos, con edad, nivel y objetivo, pueden usarse para mejorar las propuestas de DaySeven; nunca tu nombre, tu número ni tus palabras. Está desactivado si no lo activas, no cambia nada en tus propias propuestas y termina cuando lo desactivas.
settings-training-choice = { $on ->
    [yes] Sí, pueden usarse
   *[no] No, que queden fuera
}
settings-report = <b>¿Qué noche te mando tu semana?</b> Ahora: { $report }.
    Llega después del mensaje de la noche: una imagen, unas frases y los siete días que vienen. Si en la semana no hay nada registrado, no llega ninguno; /report la muestra en cualquier momento.
settings-report-never = Sin informe semanal
settings-pause = <b>¿Cuántos días guardo silencio?</b>
    Toca, o escribe un número de 1 a { $longest }. El diario sigue abierto, y /tomorrow responde igual.
settings-pause-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}

# What a change does
settings-done-level = <b>Nivel: { level }.</b>
settings-done-goal = <b>Objetivo: { goal }.</b>
settings-done-age = <b>Edad: { $age }.</b>
settings-goal-minor = Perder peso no es un objetivo antes de los 18, así que ahora es: { goal }.
settings-effort-asked-anew = Por ahora dejo fuera los intervalos; si tienes costumbre de hacer esfuerzos intensos, en Salud hay un botón para decirlo.
settings-done-zone = <b>Zona horaria: { $zone }.</b> Allí son ahora las { $clock }.
settings-done-evening = <b>Mensaje de la noche a las { $time }.</b>
settings-done-daystart = <b>Tu día empieza a las { $start }.</b> Lo que haces antes cuenta para el día anterior.
settings-done-off = { $on ->
    [yes] <b>Día libre: { $weekday }.</b>
   *[no] <b>Vuelve a estar abierto: { $weekday }.</b>
}
settings-done-can = { $on ->
    [yes] <b>Puedo volver a proponer: { $workout }.</b>
   *[no] <b>Ya no propongo: { $workout }.</b>
}
settings-done-quiet = <b>Horario de silencio: { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>Los mensajes de la noche suenan.</b>
   *[no] <b>Los mensajes de la noche llegan sin sonido.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Debajo de cada anotación hay ahora tres botones para decir cómo fue el esfuerzo.</b>
   *[no] <b>No preguntaré cómo fue el esfuerzo.</b>
}
settings-done-language = <b>A partir de ahora hablo { $language }.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Anotado: un profesional te dio el visto bueno.</b> A partir de aquí subimos poco a poco.
    [cleared-0] <b>Anotado.</b> Solo descanso y movimiento suave, hasta que un profesional te dé el visto bueno.
    [hard-1] <b>Anotado: tienes costumbre de hacer esfuerzos intensos.</b> Los intervalos pueden volver a salir, cuando tus últimos días lo permitan.
   *[hard-0] <b>Anotado:</b> sin intervalos hasta que digas otra cosa.
}
settings-done-training = { $on ->
    [yes] <b>Gracias.</b> Tus registros pueden usarse para entrenar un modelo, hasta que lo desactives.
   *[no] <b>Tus registros no entrenan ningún modelo.</b>
}
settings-done-report = { $any ->
    [yes] <b>Informe semanal: { $report }.</b> Desde ahora, tus semanas terminan ese día.
   *[no] <b>Sin informe semanal.</b> /report sigue mostrando la semana cuando lo pidas.
}
settings-done-pause = { $paused ->
    [yes] <b>Guardo silencio.</b>
   *[no] <b>Qué bueno tenerte de vuelta.</b>
}
settings-tomorrow = { $changed ->
    [yes] Mañana toca ahora { $now } en lugar de { $before }.
   *[no] Mañana sigue igual: { $now }.
}

# What cannot be, and why
settings-not-too-young = DaySeven es para personas de { $least } años o más, así que dejé tu edad como estaba. Si tienes menos años, envía /delete, por favor: lo borra todo.
settings-not-no-such-age = Necesito tu edad en años, un número de { $least } a { $most }.
settings-not-minor = Perder peso no es un objetivo antes de los 18.
settings-not-no-zone = No conozco esa zona horaria.
settings-not-day-start = Tu día tiene que empezar antes del mediodía.
settings-not-no-day-left = Tiene que quedar abierto un día de la semana. Para parar un tiempo está la Pausa.
settings-not-too-few = Eso tiene que quedarse: con muy poco donde elegir, las reglas para semanas seguras podrían no dejar nada. Conserva cardio, natación o ciclismo, o bien fuerza junto con yoga.
settings-not-no-length = Una pausa dura de 1 a { $longest } días.
settings-not-held = Mientras el plan está en espera, eso tiene que esperar.

# What was typed is no answer
settings-which = <b>¿A cuál te refieres?</b>
settings-wrong-age = Necesito tu edad en años, un número de { $least } a { $most }, por ejemplo <i>34</i>. /cancel la deja como está.
settings-wrong-zone = No conozco ese lugar. Sirve una ciudad más grande que esté cerca, o una zona como <i>Europe/Lisbon</i> o <i>UTC+3</i>. /cancel la deja como está.
settings-wrong-evening = Necesito una sola hora, por ejemplo <i>21:30</i> o <i>9 pm</i>. /cancel la deja como está.
settings-wrong-daystart = Necesito una sola hora antes del mediodía, por ejemplo <i>3:30</i>. /cancel la deja como está.
settings-wrong-quiet = Necesito dos horas, por ejemplo <i>22:30 a 6:30</i>. /cancel las deja como están.
settings-wrong-pause = Necesito un número de días de 1 a { $longest }. /cancel lo deja como está.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] Tu mes
    [13] Tus últimos tres meses
    [52] Tu año
    [one] Tu semana
   *[other] Tus últimas { $weeks } semanas
}
stats-picture-title-of = { $workouts }
stats-picture-span = { $first } – { $last } · { $sessions ->
    [one] una sesión
   *[other] { $sessions } sesiones
}
stats-picture-minutes = Minutos aeróbicos por semana
stats-picture-minutes-of = Minutos por semana
stats-picture-range = recomendado: { $low } a { $high }
stats-picture-mix = La mezcla

stats-caption = <b>Del { $first } al { $last }</b>
stats-caption-of = <b>{ $workouts }, del { $first } al { $last }</b>
stats-caption-nothing = Ahí aún no hay nada registrado.
stats-caption-minutes = De media, { $minutes } minutos aeróbicos por semana con registro{ $estimated ->
    [yes] {" "}(estimado: donde no dijiste los minutos tomé tu sesión habitual)
   *[no] {""}
}; se recomiendan de 150 a 300, y el HIIT cuenta doble.
stats-caption-minutes-of = De media, { $minutes } minutos por semana con registro{ $estimated ->
    [yes] {" "}(estimado: donde no dijiste los minutos tomé tu sesión habitual)
   *[no] {""}
}.
stats-caption-strength = Dos días de fuerza o más: { $weeks } de { $all ->
    [one] una semana
   *[other] { $all } semanas
} con registro.

stats-button-span = { $weeks ->
    [5] Mes
    [13] 3 meses
   *[52] Año
}
stats-button-dark = 🌙 Oscuro
stats-button-light = ☀️ Claro
stats-button-all = Todo
button-your-week = 📅 Tu semana

stats-examples = No lo entendí. Puedes pedir, por ejemplo:
    • <code>/stats</code> – el último mes
    • <code>/stats 3 meses</code>
    • <code>/stats natación</code>
    • <code>/stats ciclismo año oscuro</code>

# The weekly report, in this order
report-title = <b>Tu semana, del { $first } al { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(hasta ahora)
}
report-sessions = { $sessions ->
    [0] Ninguna sesión registrada.
    [one] Una sesión registrada.
   *[other] { $sessions } sesiones registradas.
}
report-suggested = { $suggested ->
    [one] Propuesta: una.
   *[other] Propuestas: { $suggested }.
}
report-planned = De lo que planeaste se cumplió: { $kept } de { $planned }.
report-streak = Con esta van { $weeks } buenas semanas seguidas.
report-returned = Qué bueno tenerte de vuelta: la primera sesión tras una pausa es la que más cuesta empezar.
report-aerobic = 🏃 Aeróbico: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimado)
   *[no] {""}
} de 150 a 300, { $band ->
    [start] un buen comienzo
    [way] en camino
    [range] dentro del rango
   *[more] por encima del rango, y está bien si te sientes bien
}.
report-aerobic-young = 🏃 Aeróbico: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimado)
   *[no] {""}
}. La recomendación para tu edad es de unos 60 minutos al día; la escuela y el juego cuentan.
report-aerobic-lose = A título informativo: la recomendación sobre el peso pone su marca en 250 minutos por semana.
report-strength = 🏋️ Fuerza: { $days ->
    [one] un día
   *[other] { $days } días
} (recomendado: 2).
report-balance = 🧘 Equilibrio (fuerza o yoga): { $days ->
    [one] un día
   *[other] { $days } días
} (recomendado: 3).
report-recovery = 🛌 Recuperación: { $rest ->
    [0] ningún día de descanso
    [one] un día de descanso
   *[other] { $rest } días de descanso
}, { $yoga ->
    [0] ningún día de yoga
    [one] un día de yoga
   *[other] { $yoga } días de yoga
}; la racha más larga de entrenamiento: { $run ->
    [one] un día
   *[other] { $run } días
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [one] Un día sin registrar
   *[other] { $days } días sin registrar
} (▫️).
report-load = Carga: { $load } (esfuerzo × minutos{ $estimated ->
    [yes] , estimada
   *[no] {""}
}).
report-alike = Tus días fueron muy parecidos. Ayudaría un día claramente suave o libre.
report-change = Es cerca de un { $percent } % { $way ->
    [more] más
   *[less] menos
} de lo habitual.
report-usual = Es más o menos lo habitual.
report-much-more = Ahora puede sentar bien una semana más suave.
report-jump = { $workout }, { $minutes } min: un gran salto desde { $before } min; crece en pasos más pequeños.
report-next = <b>Los próximos siete días</b>
report-button-earlier = ‹ La semana anterior
report-goal = { $aim ->
    [strength] Una meta: dos días de fuerza.
    [aerobic] Una meta: un poco más de movimiento suave, como caminar a buen paso.
    [balance] Una meta: tres días con fuerza o yoga.
   *[keep] Una meta: seguir así.
}
report-tweak = { $tweak ->
    [record] Si quieres: cuéntame también los otros días; basta con <i>descanso</i>.
    [break] Si quieres: pon un día suave en medio.
    [mix] Si quieres: cambia una sesión por algo de otro tipo.
    [yoga] Si quieres: prueba un poco de yoga en un día tranquilo.
   *[walk] Si quieres: añade un paseo de diez minutos después de comer.
}
report-footer = <i>Propongo entrenamientos generales basados en recomendaciones públicas de actividad física. No soy médico ni fisioterapeuta, y no puedo ver cómo te sientes hoy. Detente si algo te duele y, si tienes dudas, consulta a un profesional.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Trae tu historial.</b> Envíame el archivo que te dio otra aplicación, tal cual (20 MB como máximo):
    • <b>Strava</b>: el zip de tus datos, o el activities.csv que contiene
    • <b>Garmin Connect</b>: la lista de actividades en CSV, en cualquier idioma
    • <b>Apple Health</b>: el export.zip
    • <b>Fitbit</b>: el zip del takeout, o sus archivos de ejercicio
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: su exportación
    • archivos sueltos <b>GPX, TCX, FIT</b>, o un zip de ellos
    • mi propio /export

    Ves lo que contiene antes de que se añada nada, y puedes deshacerlo durante 24 horas.

import-reading = Leo tu archivo. Te mostraré lo que contiene antes de añadir nada.
import-still-reading = Sigo leyendo ({ $seconds } s); es grande. Unos segundos más.
import-busy = Todavía leo tu último archivo. Envía este cuando termine.
import-stale = La vista previa cambió entretanto. Usa los botones como están ahora, por favor.

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
    [one] un entrenamiento, el { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } entrenamientos, del { DATETIME($first, dateStyle: "medium") } al { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] Uno de ellos ya está en tu diario.
   *[other] { $times } ya están en tu diario.
}
import-new = <b>Nuevos:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] Una entrada queda fuera: no es un entrenamiento, o es un descanso junto a uno.
   *[other] { $times } entradas quedan fuera: no son entrenamientos, o son descansos junto a uno.
}
import-impossible = { $times ->
    [one] Una está en el futuro o en un pasado lejano y queda fuera.
   *[other] { $times } están en el futuro o en un pasado lejano y quedan fuera.
}
import-problem-date = { $times ->
    [one] Una no tiene una fecha que pueda leer y queda fuera.
   *[other] { $times } no tienen una fecha que pueda leer y quedan fuera.
}
import-problem-planned = { $times ->
    [one] Una estaba prevista pero sin hacer y queda fuera.
   *[other] { $times } estaban previstas pero sin hacer y quedan fuera.
}
import-problem-cut-off = El archivo parece cortado al final; aquí está lo que llegó entero.
import-problem-file = { $times ->
    [one] Un archivo de dentro está dañado y queda fuera.
   *[other] { $times } archivos de dentro están dañados y quedan fuera.
}
import-which = { $sports ->
    [one] <b>Un deporte que no conozco.</b>
   *[other] <b>{ $sports } deportes que no conozco.</b>
} ¿Qué es «{ $label }» ({ $times ->
    [one] una vez
   *[other] { $times } veces
})?
import-which-track = { $times ->
    [one] El recorrido no dice qué entrenamiento fue. ¿Cuál?
   *[other] { $times } recorridos no dicen qué entrenamiento fueron. ¿Cuál?
}
import-nothing-new = Todo lo que contiene ya está en tu diario. No hay nada que añadir.
import-nothing-possible = { $times ->
    [one] El único entrenamiento que contiene está en el futuro o en un pasado lejano. No hay nada que añadir.
   *[other] Los { $times } entrenamientos que contiene están en el futuro o en un pasado lejano. No hay nada que añadir.
}
import-account = <b>Tu propia exportación:</b> { $workouts ->
    [one] un entrenamiento
   *[other] { $workouts } entrenamientos
}, { $plans ->
    [0] ningún plan
    [one] un plan
   *[other] { $plans } planes
} y tus ajustes. Tu cuenta aquí aún está vacía, así que puedo devolvértela tal como era.

button-import-yes = { $times ->
    [one] Añadir un entrenamiento
   *[other] Añadir { $times }
}
button-import-restore = Traerla de vuelta
button-import-leave-out = Dejarlo fuera
button-import-undo = Deshacer

import-done = { $times ->
    [one] Añadí un entrenamiento a tu diario.
   *[other] Añadí { $times } entrenamientos a tu diario.
} Si no era correcto, puedes deshacerlo todo durante 24 horas.
import-restored = Todo está de vuelta: { $workouts ->
    [one] un entrenamiento
   *[other] { $workouts } entrenamientos
}, { $plans ->
    [0] ningún plan
    [one] un plan
   *[other] { $plans } planes
} y tus ajustes.
import-cancelled = De acuerdo, no se añadió nada.
import-undo-done = Deshecho: el diario está como antes.
import-undo-already = Esa importación ya estaba deshecha.
import-undo-too-late = De eso hace más de 24 horas. En /history puedes cambiar o quitar cualquier día.
import-undo-missing = Esa importación ya no está.

# Files that cannot be read
import-failed = No pude leer ese archivo. No se añadió nada.
import-unrecognised = No conozco ese tipo de archivo. En /import están los que puedo leer.
import-empty = Conozco ese tipo de archivo, pero no contiene ningún entrenamiento.
import-broken = Ese archivo está dañado o incompleto, así que no añadí nada. Expórtalo de nuevo y envíalo otra vez, por favor.
import-too-large = Ese archivo es demasiado grande para mí: 20 MB como máximo, 50 MB una vez descomprimido, 200 recorridos. Con el activities.csv de Strava, por ejemplo, basta.
import-unsafe = En ese archivo hay algo que no tiene sitio en una exportación, así que no lo toqué. No se añadió nada.
import-locked = Ese archivo está protegido con contraseña. Envíalo sin ella, por favor.
import-newer = Esa exportación es de una versión mía más nueva. No se añadió nada.
import-too-slow = Leer ese archivo tardaba demasiado, así que paré. No se añadió nada. Una parte más pequeña sí funcionará.

# /export
export-here = Todo lo que guardo sobre ti: en dayseven.json está completo, y los archivos CSV son para una hoja de cálculo. Envíame el zip de vuelta, o a otro DaySeven, y una cuenta vacía volverá a ser esta.

## Help, privacy, deletion, pause.

help = <b>Escríbeme sin más.</b> Algunos ejemplos:
    • <i>45 min de natación</i>
    • <i>ayer corrí 5 km, luego yoga</i>
    • <i>descanso</i>
    • <i>mañana gimnasio</i> (lo guardo como tu plan)
    • <i>eso fue ayer</i>, <i>45 min en vez de 30</i> (corrijo la última anotación)
    • <i>¿cuántas veces nadé en mayo?</i>

    /log – siete botones en lugar de palabras
    /today y /tomorrow – qué propongo y por qué
    /week – los próximos siete días
    /history – el diario: mirar atrás, cambiar, completar
    /stats – el diario en imágenes: <i>/stats 3 meses</i>, <i>/stats natación</i> – y /report, tu semana
    /settings – nivel, objetivo, horas, días libres, entrenamientos, silencio, idioma
    /pause y /resume – el mensaje de la noche; <i>/pause 7</i> para una semana
    /start – el perfil completo otra vez
    /import – traer tu diario de otra aplicación; basta con enviar el archivo
    /export – todo lo que guardo sobre ti, en un archivo
    /privacy – qué guardo – y /delete, para borrarlo todo
    /cancel – salir de lo que esté a medias

    No soy médico. Detente si algo te duele y, si tienes dudas, consulta a un profesional.

privacy = <b>Qué guardo y por qué</b>
    • tu número de Telegram, idioma, zona horaria, hora del mensaje y lo demás que elijas en /settings: para escribirte en el momento justo
    • edad, nivel, objetivo y dos respuestas de sí o no sobre la salud: para que las propuestas sean seguras
    • mientras el plan está en espera, el tipo de motivo (como enfermedad, lesión o embarazo), y no tus palabras: se borra cuando levantas la espera
    • los entrenamientos que anotas y planeas, cómo fue el esfuerzo, lo que rechazaste y por qué, y los mensajes que te envié sobre ellos: para proponer el siguiente

    <b>Qué no guardo</b>
    • tu nombre, teléfono o foto; una ubicación compartida (solo guardo la zona horaria)
    • las palabras de tus mensajes, una vez leídos. Si falla la lectura de uno, queda aparte hasta que se repare, 30 días como máximo

    Solo quien opera este bot tiene acceso, nada se vende ni se muestra a otros, y nada tuyo entrena un modelo si no lo permites en /settings. /export te lo da todo. Se queda hasta que digas /delete; las copias de seguridad desaparecen 30 días después como muy tarde. Hasta entonces guardo una marca de la que nadie puede sacar quién eras, para que ninguna copia te traiga de vuelta.

    Tienes que tener 16 años o más. Puedes retirar tu consentimiento en cualquier momento con /delete.

privacy-version = <i>Versión { $version }. Si esto cambia en algo importante, te pido el consentimiento de nuevo.</i>

# Asked again once /privacy has changed
consent-changed = <b>Ha cambiado lo que guardo o para qué</b> (versión { $version }). En /privacy está todo. ¿Estás de acuerdo? Hasta que respondas, todo sigue como lo aceptaste antes.
consent-agreed = Gracias, anotado. Puedes retirarlo en cualquier momento con /delete.
consent-declined = De acuerdo. Los mensajes de la noche quedan en pausa. /export te da todo lo que guardo y /delete lo borra. Si cambias de opinión:

delete-confirm = <b>¿Borrar todo?</b>
    Perfil, diario, planes y mensajes pendientes: todo desaparece, ahora mismo y para siempre.
button-delete-everything = Sí, borrar todo
button-keep-everything = No, conservarlo
delete-done = Hecho: todo lo que había sobre ti está borrado. Gracias por este tiempo. Si algún día quieres empezar de nuevo, ahí está /start.
delete-kept = De acuerdo, todo sigue como está.
delete-nothing-kept = No hay nada que borrar: no guardo nada sobre ti.

paused = Los mensajes de la noche están en pausa hasta que digas otra cosa. Tu diario sigue abierto, y /tomorrow responde igual.
paused-days = { $days ->
    [one] Los mensajes de la noche están en pausa un día.
   *[other] Los mensajes de la noche están en pausa { $days } días.
} Tu diario sigue abierto, y /tomorrow responde igual.
pause-which = Una pausa dura de 1 a { $longest } días, por ejemplo <i>/pause 7</i>; sin número dura hasta que digas otra cosa.
resumed = Qué bueno tenerte de vuelta. El próximo mensaje de la noche llega a las { $time }.
button-resume = Reanudar ahora

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Deja lo que estás haciendo, por favor, y llama ahora a tu número local de emergencias (112, 911 o 999).</b>
    No conduzcas tú y, si hay alguien cerca, dile cómo te sientes. No puedo valorar esto desde un chat, y no propondré ningún entrenamiento hasta que un médico te dé el visto bueno.
safety-crisis = Me alegra de verdad que me lo hayas contado, y siento que ahora mismo sea tan difícil.
    Solo soy un bot de entrenamiento, y tú mereces hablar con una persona: <b>llama, por favor, a tu número local de emergencias (112, 911 o 999) o a una línea de atención en crisis</b>, o dile a alguien de confianza cómo te sientes. El plan puede esperar.
safety-injury = Eso suena a algo que debería ver un médico o un fisioterapeuta, <b>pronto si no soporta peso, está muy hinchado o te golpeaste la cabeza</b>.
    El plan queda en pausa hasta que me digas que estás mejor.
safety-pregnancy = ¡Felicidades! Muchas personas siguen activas en torno a un embarazo, pero lo que te conviene es cosa tuya y de tu matrona o tu médico, así que pregúntales primero, por favor.
    Pongo el plan en pausa hasta que te den el visto bueno. <b>Detente y llámales</b> si hay sangrado, pérdida de líquido, contracciones, mareo, dolor en el pecho, hinchazón en una pantorrilla, o si te falta el aire antes incluso de empezar.
safety-condition = Gracias por decírmelo. Pregunta a tu médico qué te conviene, por favor; yo no puedo valorarlo de forma segura.
    El plan queda en pausa hasta que tengas su respuesta.
safety-illness = Descansa hasta que te sientas bien otra vez y hayas pasado un día entero sin fiebre; después empezamos con suavidad. Si no es más que un resfriado nasal leve, un paseo suave está bien si te ves con fuerzas.
    El plan queda en pausa hasta que me digas que estás mejor.
safety-ache = Dejemos fuera lo que te duele. Si dentro de una o dos semanas sigue ahí, un fisioterapeuta puede ayudarte. Algo suave que no lo cargue está bien, y un día libre también.
safety-soreness = Tener dolor muscular uno o dos días después de un trabajo nuevo es frecuente. Que mañana sea suave. Si es punzante, solo de un lado, o sigue ahí tras cerca de una semana, haz que te lo miren.
safety-overreach = ¡Me gusta esa energía! Aun así mantengo al menos un día suave entre los intensos, porque la forma mejora mientras te recuperas.
safety-diet = La comida, los suplementos, las medicinas y las metas de peso quedan fuera de lo que hago bien. Un dietista o un médico puede ayudarte con eso.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] Ya estoy mejor
    [illness] Ya estoy mejor
    [crisis] Ya puedo seguir
   *[other] Un médico me autorizó
}
health-easy = Mañana: { $workout }
health-lifted = <i>Me alegro. El plan sigue, con suavidad. Si vuelve, detente y dímelo.</i>
health-no-hold = <i>El plan ya no está en espera.</i>
health-other-hold = <i>El plan está en espera también por otro motivo.</i>
health-still-held = El plan sigue en espera, así que por ahora no propongo nada.

## For the people who run the bot.

admin-standing = <b>Cómo va DaySeven</b>
    • { $people ->
        [one] una persona
       *[other] { $people } personas
    }
    • mensajes: { $sent } enviados, { $pending } en espera, { $expired } demasiado tarde para servir, { $cancelled } ya no deseados, { $dead } abandonados
    • el mensaje en espera más antiguo { $late ->
        [0] no lleva retraso
        [one] lleva un minuto de retraso
       *[other] lleva { $late } minutos de retraso
    }
    • { $updates ->
        [0] ningún mensaje está apartado
        [one] un mensaje está apartado; <code>dayseven inbox list</code> lo muestra
       *[other] { $updates } mensajes están apartados; <code>dayseven inbox list</code> los muestra
    }

admin-warning = <b>DaySeven necesita una mirada.</b> En /admin están todas las cifras.
admin-warning-updates = • { $count ->
    [one] Un mensaje falló una y otra vez y se apartó
   *[other] { $count } mensajes fallaron una y otra vez y se apartaron
}; <code>dayseven inbox list</code> los muestra.
admin-warning-dead = • { $count ->
    [one] Un mensaje de la noche se abandonó.
   *[other] { $count } mensajes de la noche se abandonaron.
}
admin-warning-late = • Los mensajes de la noche llevan { $late } minutos de retraso.
