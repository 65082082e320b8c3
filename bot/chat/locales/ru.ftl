## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Отдых
    [cardio] Кардио
    [strength] Силовая
    [hiit] HIIT
    [yoga] Йога
    [swimming] Плавание
   *[cycling] Велосипед
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
    [beginner] начальный
    [intermediate] средний
   *[advanced] высокий
}

goal = { $goal ->
    [lose-weight] снизить вес
    [fitness] быть в форме
   *[muscle] нарастить мышцы
}

day = { DAY($day) }
not-known = не записано

# Buttons used in more than one place
button-back = ‹ Назад
button-cancel = Отмена
button-close = Закрыть

# Frame
stale-tap = Эта кнопка из прежнего сообщения. Вот как всё обстоит сейчас.
stale-tap-gone = Эта кнопка уже не действует. Что я умею, покажет /help.
unknown-command = Такой команды я не знаю. { frame-commands }
frame-commands = Есть такие: /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = У меня что-то сломалось; твоё сообщение сохранено, и мы его посмотрим. Попробуй, пожалуйста, ещё раз чуть позже.
stranger = Привет! Я DaySeven. Веду дневник тренировок по обычным сообщениям и каждый вечер предлагаю тренировку на завтра. Отправь /start, и через две минуты начнём.
cancelled = Отменено. Ничего не изменилось.
nothing-to-cancel = Отменять нечего.

## What Telegram shows: the command menu and the bot's description.

bot-description = Веду твой дневник тренировок по обычным сообщениям («плавание 45 мин», «отдых», «вчера пробежка 5 км») и каждый вечер предлагаю тренировку на завтра, с объяснением почему. Не врач. Без упрёков. Нажми «Старт».
bot-short-description = Дневник тренировок простыми словами и каждый вечер — тренировка на завтра.

command-log = Записать тренировку кнопками
command-today = Тренировка на сегодня
command-tomorrow = Тренировка на завтра и почему
command-week = Ближайшие семь дней
command-stats = Дневник в картинках
command-report = Твоя неделя и следующие семь дней
command-history = Дневник: посмотреть, изменить, дополнить
command-import = Перенести тренировки из другого приложения
command-export = Всё, что я храню о тебе, одним файлом
command-settings = Уровень, цель, время, дни отдыха и другое
command-pause = Приостановить вечерние сообщения
command-resume = Возобновить вечерние сообщения
command-start = Профиль, часовой пояс, время вечером
command-privacy = Что хранится и зачем
command-delete = Удалить всё обо мне
command-help = Что я понимаю
command-cancel = Остановить начатое

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } из { $count } · /cancel — остановиться</i>
start-resumed = Продолжим с того же места.
start-cancelled = Остановлено, ничего не сохранено. Начать заново можно в любой момент: /start.
start-over = Это начало уже не действует. Отправь /start, чтобы начать заново.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Привет, я DaySeven.</b> Пиши мне простыми словами, какая была тренировка, и каждый вечер я предложу тренировку на завтра по твоим последним шести дням и объясню почему.

    <b>Я не врач</b> и не физиотерапевт. Мои советы общие, и я не вижу, как ты себя чувствуешь сегодня. Если что-то болит, остановись, а если сомневаешься, спроси специалиста.

    <b>Для этого мне нужно хранить</b> тренировки, о которых ты пишешь, твой возраст, уровень, цель, часовой пояс и время вечером, а ещё «да» или «нет» о здоровье; если позже ты напишешь о болезни, травме или беременности, то и это, пока план из-за этого ждёт. Всё это нужно, чтобы предлагать тебе тренировки, и больше ни для чего. Подробности — в /privacy, а /delete в любой момент стирает всё.

    Тебе должно быть { $least } или больше. <b>Ты даёшь согласие на хранение?</b>
start-consent-yes = Да, даю согласие
start-consent-no = Нет, спасибо
start-wrong-consent = Нажми, пожалуйста, одну из двух кнопок; без твоего согласия я ничего не храню.
start-declined = Хорошо, ничего не сохранено. Если передумаешь, есть /start.

start-age = <b>Сколько тебе лет?</b>
    Напиши возраст или нажми кнопку. От него зависит, сколько отдыха и сколько тяжёлой нагрузки можно безопасно предложить.
start-age-which = <b>Сколько тебе лет сегодня?</b>
start-age-young = Меньше { $age }
start-wrong-age = Нужен возраст в годах, число от { $least } до { $most }, например <i>34</i>.
start-too-young = Спасибо за честность. DaySeven — для тех, кому { $least } или больше, поэтому здесь мы остановимся; о тебе ничего не сохранено.

    Двигаться здорово в любом возрасте: родители, учитель или тренер в секции помогут найти то, что нравится и безопасно. Если палец просто промахнулся, /start начнёт заново.
start-too-young-known = DaySeven — для тех, кому { $least } или больше. Если палец просто промахнулся, твой профиль остался прежним, и /start спросит ещё раз. Если тебе меньше, отправь, пожалуйста, /delete: это сотрёт всё.

start-health = <b>Относится ли к тебе что-нибудь из этого?</b>
    • болезнь сердца или высокое давление
    • боль в груди, в покое или при нагрузке
    • головокружения или обмороки за последние двенадцать месяцев
    • другая длительная болезнь или лекарства, которые ты принимаешь регулярно
    • проблема с костями, суставами или мышцами, которой тренировки могут навредить
    • беременность или роды в последние месяцы
    • тебе говорили тренироваться только под наблюдением

    Я храню только «да» или «нет», но не что именно.
start-health-no = Нет, ничего из этого
start-health-yes = Да, хотя бы одно
start-wrong-health = Достаточно «да» или «нет»; нажми, пожалуйста, одну из кнопок.

start-clearance = <b>Спасибо, что говоришь об этом.</b> Прежде чем тренироваться интенсивнее, поговори, пожалуйста, с врачом или с квалифицированным специалистом по тренировкам. Пока тебе не разрешили, я предлагаю только отдых и лёгкое движение, например прогулку в привычном темпе.

    Специалист уже разрешил тебе тренировки?
start-clearance-wait = Ещё нет: только лёгкое
start-clearance-cleared = Специалист уже разрешил
start-wrong-clearance = Нажми, пожалуйста, одну из кнопок: уже разрешили или пока только лёгкое.

start-effort = <b>Тебе привычна тяжёлая нагрузка?</b>
    Такая, от которой сбивается дыхание, хотя бы раз в неделю в последние месяцы. Если нет, я не предлагаю интервалы, пока ты не скажешь иначе.
start-effort-yes = Да, мне это привычно
start-effort-no = Нет или давно не было
start-wrong-effort = Достаточно «да» или «нет»; нажми, пожалуйста, одну из кнопок.

start-level-question = <b>Насколько тебе привычны тренировки?</b>
    • <b>Начальный:</b> всё только начинается или был долгий перерыв
    • <b>Средний:</b> две тренировки или больше почти каждую неделю, полгода или дольше
    • <b>Высокий:</b> четыре тренировки или больше почти каждую неделю, годами
start-level = { $level ->
    [beginner] Начальный
    [intermediate] Средний
   *[advanced] Высокий
}
start-wrong-level = Нажми, пожалуйста, одно из трёх: начальный, средний или высокий.

start-goal-question = <b>Для чего ты тренируешься?</b>
    От этого зависит набор тренировок; что безопасно, не меняется.
start-goal = { $goal ->
    [lose-weight] Снизить вес
    [fitness] Быть в форме
   *[muscle] Нарастить мышцы
}
start-wrong-goal = Нажми, пожалуйста, одну из целей.
start-show-plan = Покажи, пожалуйста, этот план родителям, опекуну или тренеру.

start-zone = <b>Где ты находишься?</b> Мне нужен только часовой пояс.
    Нажми место, где часы идут верно, напиши город или пояс или отправь геопозицию (📎 → Геопозиция); от неё я сохраню только пояс.
start-zone-right = Сейчас <b>{ $time }</b>, место: <b>{ $place }</b>. Верно?
start-zone-which = <b>Какое место ты имеешь в виду?</b> Их различает время рядом.
start-zone-yes = Да, здесь { $time }
start-zone-no = Другое место
start-wrong-place = Места «{ $typed }» я не знаю. Подойдёт город покрупнее поблизости или пояс, например <i>Europe/Lisbon</i> или <i>UTC+3</i>.
start-wrong-zone = Нужно место: нажми кнопку, напиши город или отправь геопозицию.

start-evening = <b>Во сколько вечером присылать тренировку на завтра?</b>
    У тебя сейчас { $time } ({ $zone }). Нажми или напиши время, например <i>21:30</i> или <i>9 вечера</i>.
start-evening-which = <b>Вечером или утром?</b>
start-wrong-evening = Нужно одно время дня, например <i>21:30</i> или <i>9 вечера</i>.

start-days = <b>Твои последние { $count } дней</b>
    Одно нажатие на день или слово. Чего не помнишь, останется неизвестным; за отдых я это не принимаю.
start-days-told = ✓ { DAY($day) }: { $told }
start-days-now = <b>▸ { DAY($day) }: что было?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = Не помню
start-days-skip = { $told ->
    [0] Пропустить все шесть
   *[other] Пропустить остальные
}
start-wrong-days = Нажми, что было в тот день, или напиши: <i>отдых</i>, <i>плавание</i>. Достаточно вида тренировки. «Не помню» тоже годится.

start-done = <b>Всё готово. Добро пожаловать в DaySeven!</b>
start-done-again = <b>Профиль обновлён.</b> Дневник остался прежним.
start-done-profile = • возраст: { $age }, уровень: { $level ->
        [beginner] начальный
        [intermediate] средний
       *[advanced] высокий
    }
    • цель: { $goal ->
        [lose-weight] снизить вес
        [fitness] быть в форме
       *[muscle] нарастить мышцы
    }
    • тренировка на завтра в { $time } ({ $zone })
start-done-days = { $remembered ->
    [0] • из последних { $count } дней пока не известен ни один
    [one] • в дневнике один из последних { $count } дней
    [few] • в дневнике { $remembered } из последних { $count } дней
   *[many] • в дневнике { $remembered } из последних { $count } дней
}
start-done-clearance = Пока специалист не разрешил, я предлагаю только отдых и лёгкое движение. Когда разрешит, в /start для этого есть кнопка.
start-done-effort = Интервалы пока не предлагаю. Когда тяжёлая нагрузка станет привычной, в /start для этого есть кнопка.
start-done-next = <b>Что дальше:</b> каждый день в { $time } я присылаю тренировку на завтра. А после тренировки просто напиши мне: <i>плавание 45 мин</i>, <i>отдых</i>, <i>вчера пробежка 5 км</i>.
start-button-tomorrow = Тренировка на завтра
start-button-log = Записать сегодня

start-known = <b>Рад тебя снова видеть.</b> Тренировка на завтра приходит в { $time }. Напиши, какая была тренировка, или нажми:
start-known-paused = <b>Рад тебя снова видеть.</b> Вечерние сообщения на паузе; /resume их вернёт. Напиши, какая была тренировка, или нажми:
start-button-again = Изменить профиль
start-button-hard = Тяжёлая нагрузка уже привычна
start-noted-cleared = <b>Отмечено:</b> специалист тебе разрешил. Дальше наращиваем понемногу.
start-noted-hard = <b>Отмечено:</b> интервалы снова возможны, когда последние дни это позволяют.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] сегодня
    [yesterday] вчера, { DAY($day) }
    [tomorrow] завтра, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Сегодня
    [yesterday] Вчера, { DAY($day) }
    [tomorrow] Завтра, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# One workout: no markup, it also stands on buttons. 0 means that it was not told.
diary-entry = { $workout }{ $minutes ->
    [0] {""}
   *[other] , { NUMBER($minutes, useGrouping: 0) } мин
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 2) } км
}

# Confirmations
log-head-day = { $head ->
    [already] <b>Уже в дневнике</b> за { $day }:
    [changed] <b>Изменено.</b> Теперь за { $day }:
    [reread] <b>Прочитано заново.</b> Теперь за { $day }:
    [back] <b>Снова в дневнике</b> за { $day }:
    [undone] <b>Убрано</b> за { $day }:
   *[logged] <b>Записано</b> за { $day }:
}
log-head = { $head ->
    [already] <b>Уже в дневнике:</b>
    [changed] <b>Изменено.</b> Теперь там:
    [reread] <b>Прочитано заново.</b> Теперь там:
    [back] <b>Снова в дневнике:</b>
    [undone] <b>Убрано:</b>
   *[logged] <b>Записано:</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … и ещё { $count }
log-rest-kept = <i>За { $days } уже записана тренировка, поэтому это остаётся днём тренировки.</i>
log-rest-replaced = <i>Это заменяет отдых, записанный за { $days }.</i>
log-again = <i>Теперь за { $day }: { $count } × { $workout }.</i>
log-returned = <i>Хорошо, что ты снова здесь.</i>
log-undone = <b>Убрано.</b> В дневнике этого нет.
log-edited-away = Я перечитал твоё сообщение: тренировки в нём больше нет.
log-undone-already = Это уже убрано.
log-not-found = Не могу найти эту запись в твоём дневнике.

log-undo = ↩️ Отменить
log-change = ✏️ Изменить
log-put-back = Вернуть
log-look-at-day = Посмотреть этот день
minutes-label = { $minutes } мин
minutes-unknown = Не знаю

# Change screens
change-which = Какую запись изменить?
change-pick = <b>{ $entry }</b>, { $day }. Что изменить?
change-types = <b>{ $entry }</b>, { $day }. Что это было на самом деле?
change-days = <b>{ $entry }</b>, { $day }. В какой день это было?
change-times = <b>{ $entry }</b>, { $day }. Сколько минут? Нажми или просто напиши число.
change-efforts = <b>{ $entry }</b>, { $day }. Насколько было тяжело?
change-times-wrong = Нужны минуты числом, например <i>45</i>; или нажми кнопку выше.
change-type-label = Вид
change-day-label = День
change-minutes-label = Минуты
change-effort-label = Тяжесть
change-remove-label = 🗑 Убрать

# Corrections in words
correct-nothing = В дневнике пока нечего менять. Напиши, что было, например <i>плавание 45 мин</i>.

correct-which = Не могу понять, о какой записи речь. Ответь на сообщение о ней или найди день в /history.

# /log
log-what = Что записать за { $day }?
log-other-day = Другой день
log-when = В какой день это было?

# A question that completes a log
ask-what = { $minutes ->
    [0] Что это было? Одно нажатие, и это в дневнике за { $day }.
    [one] { $minutes } минута чего? Одно нажатие, и это в дневнике за { $day }.
    [few] { $minutes } минуты чего? Одно нажатие, и это в дневнике за { $day }.
   *[many] { $minutes } минут чего? Одно нажатие, и это в дневнике за { $day }.
}
ask-when = { $entry }: такого дня в календаре не нахожу. В какой день это было?
ask-nothing = Записывать нечего
ask-nothing-logged = Хорошо, ничего не записано.
ask-hint = Пока не могу понять, что записать. Нажми кнопку выше или напиши так: <i>плавание 45 мин</i>, <i>вчера отдых</i>.
ask-long-ago = Это { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} назад ({ $day }). Записать туда?
ask-yes = Да, записать
ask-no = Нет, не надо
ask-passed = Этот вопрос уже закрыт. Если всё-таки нужно записать, напиши ещё раз.
# Words that count as an answer, comma by comma.
answer-yes-words = да, ага, угу, д, конечно, да пожалуйста, ок, окей, хорошо, давай, ладно, записывай, запиши, верно, правильно, точно
answer-no-words = нет, неа, не, н, нет спасибо, не надо, не нужно, ничего, записывать нечего, неважно, забудь, отмена

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = да, ага, угу, к сожалению да
typed-no = нет, не, неа, ничего, ничего из этого, ничего такого, совсем нет
typed-level = { $level ->
    [beginner] новичок, начинающий, начинающая, с нуля, первый раз, только начинаю
    [intermediate] средне, обычный, нормальный, любитель
   *[advanced] продвинутый, продвинутая, опытный, опытная, эксперт, профи
}
typed-goal = { $goal ->
    [lose-weight] похудеть, похудение, сбросить вес, скинуть вес, сжечь жир, стройность
    [fitness] форма, здоровье, фитнес, поддерживать форму, держать форму, быть здоровее
   *[muscle] мышцы, мускулы, масса, набрать массу, набрать мышцы, сила, стать сильнее
}
typed-forgotten = забыл, забыла, не знаю, без понятия, не уверен, не уверена, не помню уже, не вспомнить
typed-age = мне, возраст, мой возраст, год, года, лет, годик
typed-hours = ч, час, часа, часов
typed-morning = утра, утром, утро
typed-evening = вечера, вечером, вечер, дня, днём, днем
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = –
typed-half-to = половина, в половине, пол
typed-between = до, по, и
typed-days = д, дн, день, дня, дней
typed-weeks = н, нед, неделя, недели, недель, неделю
typed-months = м, мес, месяц, месяца, месяцев
typed-quarters = кв, квартал, квартала, кварталов
typed-years = г, год, года, лет
typed-half = пол, половина
typed-dark = тёмная, темная, тёмный, темный, тёмное, темное, темно, ночь, чёрный, черный
typed-light = светлая, светлый, светлое, светло, белый, белая
typed-fillers = статистика, за, мой, моя, мои, покажи, все, всё, пожалуйста, последний, последние, последняя, последнюю, этот, эта, эту, один, одна, одну, по, на, в

# /history
history-title = <b>Твой дневник</b>, { $first } – { $last }: записано { $recorded } из { $days } дней. Нажми на день, чтобы посмотреть или изменить его.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b>: пока ничего не записано. Что это было?
history-fill = Что записать за <b>{ $day }</b>?
history-add-what = Что добавить за <b>{ $day }</b>?
history-change = ✏️ { $entry }
history-add = ➕ Добавить тренировку
history-back = ‹ Все дни
history-earlier = ‹ Раньше
history-later = Позже ›
history-leap = ‹‹ 4 недели
history-leap-year = ‹‹ Год
history-newest = К сегодняшнему дню
history-which = Какой день? Напиши так: <code>/history { $example }</code>, не позже сегодняшнего, или просто /history.

# Plans
plan-kept = <b>В планах:</b>
    { $plans }
    Учту это. Напиши, когда сделаешь.
plan-line = { $workout }, { $day }
plan-remove = Убрать план
plan-remove-one = Убрать: { $workout }, { DAY($day) }
plan-removed = Убрано из планов: { $workout }, { $day }.
plan-past = Этот день уже прошёл.
plan-edited-away = Я перечитал твоё сообщение, и плана больше нет.
plan-heard = Звучит хорошо. Напиши, когда сделаешь, и я запишу.

# Questions
question-other = На это я ответить не могу. Могу сказать, что подойдёт завтра (/tomorrow) или на неделе (/week), посчитать твои тренировки (<i>сколько раз было плавание в мае?</i>) и записать сделанное.
question-start-first = Чтобы что-то предложить, мне не хватает нескольких ответов. /start займёт две минуты.
how-to-log = Просто напиши, что было: <i>плавание 45 мин</i>, <i>вчера пробежка 5 км</i>, <i>отдых</i>. Или отправь /log, там кнопки. Ошибка? Нажми «Изменить», исправь своё сообщение или ответь <i>это было вчера</i>.
totals-span = { $first } – { $last }
totals-one-day = { $first }
totals-title = <b>{ $span }</b>
totals-line = { $icon } { $workout }: { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}
totals-rest = { $icon } { $workout }: { $times ->
    [one] { $times } день
    [few] { $times } дня
   *[many] { $times } дней
}
totals-sum = Всего { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } мин
    }
   *[other] , { $hours } ч { $minutes } мин
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } км
}, насколько мне известно.
totals-none = { $span }: ничего не записано.
totals-none-of = { $workouts }, { $span }: ничего не записано.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Привет! Как прошёл день?
    [1] Здравствуй! Рад тебя слышать.
   *[2] Привет, я здесь.
}
smalltalk-thanks = { $variant ->
    [0] Пожалуйста.
    [1] Всегда пожалуйста.
   *[2] Рад помочь.
}
smalltalk-chat = { $variant ->
    [0] Понимаю тебя.
    [1] Буду знать.
   *[2] Ха, справедливо.
}
smalltalk-hint = Когда что-нибудь сделаешь, просто напиши: <i>30 мин велосипед</i> — этого достаточно.

# What cannot be read
other-sticker = Отличный стикер. Но читаю я только слова: <i>плавание 45 мин</i> попало бы прямо в дневник.
other-voice = Голосовые сообщения я пока слушать не умею. Письменно достаточно <i>пробежка 5 км</i>.
other-video-note = Смотреть видео я не умею. Письменно достаточно <i>пробежка 5 км</i>.
other-photo = Картинок я не вижу. Напиши словами, что было, и я запишу.
other-video = Смотреть видео я не умею. Напиши словами, что было, и я запишу.
other-audio = Слушать звук я не умею. Напиши словами, что было, и я запишу.
other-document = С этим файлом я здесь ничего не могу сделать. Напиши словами, что было, и я запишу.
other-contact = Спасибо, но контакты мне ни к чему; ничего не сохранено.
other-location = Спасибо, но места я не храню; ничего не сохранено.
other-poll = В опросах я не силён. Напиши, что было, и я запишу.
other-animation = Красиво двигаются. Словами это была бы запись: скажем, <i>танцы 30 мин</i>.
other-unknown = Я читаю только слова. Напиши, что было, например <i>плавание 45 мин</i>.
group-please-private = Дневник — дело личное: пиши мне, пожалуйста, в нашем чате, а не в группе.

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Свободный день
session-rest-beginner-structure = Ничего не запланировано. Прогулка, если захочется, и пораньше спать.
session-rest-intermediate-title = День восстановления
session-rest-intermediate-structure = День без тренировки. Прогулка { $walk } мин после еды — по желанию, не обязательно.
session-rest-advanced-title = Плановый выходной
session-rest-advanced-structure = Это часть плана, а не пробел в нём. Хорошо поесть, долго поспать, двигаться в удовольствие.

session-cardio-beginner-title = Ходьба и трусца
session-cardio-beginner-structure = { $warmup } мин неспешным шагом, { $main } мин быстрой ходьбы и каждые { $every } мин — { $jog } мин трусцой, если это в радость, { $cooldown } мин помедленнее. Всё время можно говорить целыми фразами.
session-cardio-beginner-easier = { $easier } мин быстрой ходьбы, без трусцы.
session-cardio-intermediate-title = Ровный бег
session-cardio-intermediate-structure = { $warmup } мин постепенно разгоняясь, { $main } мин в темпе, в котором можно болтать, { $cooldown } мин ходьбы и растяжка икр.
session-cardio-intermediate-easier = { $easier } мин ходьбы в гору или эллиптического тренажёра.
session-cardio-advanced-title = Базовый аэробный бег
session-cardio-advanced-structure = { $warmup } мин легко, { $main } мин расслабленно, ещё можно говорить фразами, { $cooldown } мин ходьбы.
session-cardio-advanced-easier = { $easier } мин лёгкой езды на велосипеде.
session-cardio-elder-title = Хорошая прогулка
session-cardio-elder-structure = { $warmup } мин медленно, { $main } мин в темпе, в котором можно разговаривать, { $cooldown } мин снова медленно. Выбирай ровный путь, где есть на чём посидеть.
session-cardio-elder-easier = { $easier } мин, с паузами, когда захочется.
session-cardio-walk-title = Лёгкая прогулка
session-cardio-walk-structure = { $warmup } мин неспешно, { $main } мин в удобном темпе, { $cooldown } мин неспешно. Не дальше, чем тебе уже привычно; остановись, если что-то не так.
session-cardio-walk-easier = { $easier } мин неспешной прогулки.

focus-words = { $focus ->
    [full] всё тело
    [upper] верх тела
    [lower] низ тела
    [push] жимы: грудь, плечи, трицепс
    [pull] тяги: спина, бицепс
    [legs] ноги и бёдра
   *[small] только корпус и малые мышцы, потому что большие работали накануне
}
session-strength-beginner-title = Основы силовой
session-strength-beginner-structure = { $warmup } мин мобильности и лёгких подходов. { $sets ->
    [one] Один круг
    [few] { $sets } круга
   *[many] { $sets } кругов
} за { $main } мин ({ focus-words }): { $focus ->
    [full] присед до стула, отжимания от скамьи, тяга к поясу, наклон от бедра, переноска груза
   *[other] планка, боковая планка, подъёмы на носки, лёгкие упражнения для рук
}, по { $reps_low }–{ $reps_high } повторений в каждом, так чтобы чистых в запасе оставалось { $spare }. { $cooldown } мин растяжки.
session-strength-beginner-easier = Один круг только с весом тела.
session-strength-intermediate-title = Основательная силовая
session-strength-intermediate-structure = { $warmup } мин разминочных подходов. { $main } мин основной части ({ focus-words }): { $sets ->
    [one] один подход
    [few] { $sets } подхода
   *[many] { $sets } подходов
} по { $reps_low }–{ $reps_high } в каждом упражнении, повторений в запасе: { $spare }. { $cooldown } мин заминки.
session-strength-intermediate-easier = На один подход меньше во всём, вес тот же.
session-strength-advanced-title = Сосредоточенная силовая
session-strength-advanced-structure = { $warmup } мин с нарастающим весом. { $main } мин основной части ({ focus-words }): { $sets ->
    [one] один подход
    [few] { $sets } подхода
   *[many] { $sets } подходов
} по { $reps_low }–{ $reps_high } в главном упражнении, затем вспомогательные полегче, повторений в запасе: { $spare ->
    [1] одно или два
    [one] { $spare }
    [few] { $spare }
   *[many] { $spare }
}. { $cooldown } мин мобильности.
session-strength-advanced-easier = День техники, примерно { $easier } % от твоего обычного веса.
session-strength-youth-title = Учимся силовым
session-strength-youth-structure = { $warmup } мин игр или мобильности. { $sets ->
    [one] Один круг
    [few] { $sets } круга
   *[many] { $sets } кругов
} за { $main } мин ({ focus-words }), по { $reps_low }–{ $reps_high } повторений в каждом упражнении, так чтобы чистых в запасе оставалось { $spare }. { $cooldown } мин растяжки.
session-strength-youth-easier = Один круг только с весом тела.
session-strength-senior-title = Сила и равновесие
session-strength-senior-structure = { $warmup } мин мягкой разминки. { $sets ->
    [one] Один круг
    [few] { $sets } круга
   *[many] { $sets } кругов
} за { $main } мин ({ focus-words }), по { $reps_low }–{ $reps_high } повторений в каждом упражнении, в запасе { $spare }; между ними упражнения на равновесие: { $drills }. { $cooldown } мин растяжки.
session-strength-senior-easier = Один круг сидя и упражнения на равновесие.
session-strength-elder-title = Сильно и устойчиво
session-strength-elder-structure = { $warmup } мин разогрева. { $main } мин: вставать со стула, лёгкие упражнения для рук и подъёмы на носки, по { $reps_low }–{ $reps_high } спокойных повторений, и у стены или столешницы упражнения на равновесие: { $drills }. { $cooldown } мин растяжки.
session-strength-elder-easier = Несколько раз встать со стула, дважды за день.

session-hiit-beginner-title = Первые интервалы
session-hiit-beginner-structure = { $warmup } мин легко, затем { $repeats } × { $hard } с быстро и { $easy } с медленно, на велосипеде или пешком в гору, { $cooldown } мин легко. Быстро — значит, за раз удаётся сказать лишь несколько слов.
session-hiit-beginner-easier = По тем же часам, но бодро вместо быстро.
session-hiit-intermediate-title = Минутные отрезки
session-hiit-intermediate-structure = { $warmup } мин постепенно разгоняясь, затем { $repeats } × { $hard } с тяжело и { $easy } с легко, { $cooldown } мин легко.
session-hiit-intermediate-easier = На два отрезка меньше, а отдых между ними дольше.
session-hiit-advanced-title = Длинные интервалы
session-hiit-advanced-structure = { $warmup } мин разогрева с несколькими ускорениями, затем { $repeats } × { $hard } с тяжело и { $easy } с легко, { $cooldown } мин легко. Закончи, когда темп начнёт падать.
session-hiit-advanced-easier = Вместо этого отрезки по минуте, заметно ниже твоего предела.
session-hiit-youth-title = Быстрые игры
session-hiit-youth-structure = { $warmup } мин легко, затем { $repeats } × { $hard } с быстро и { $easy } с легко, как игра, эстафета или на велосипеде, { $cooldown } мин легко.
session-hiit-youth-easier = Половина кругов.
session-hiit-senior-title = Мягкие интервалы
session-hiit-senior-structure = { $warmup } мин легко на велосипеде, затем { $repeats } × { $hard } с интенсивнее и { $easy } с легко, { $cooldown } мин легко.
session-hiit-senior-easier = По тем же часам, лишь чуть быстрее, а не интенсивнее.
session-hiit-elder-title = Смена темпа
session-hiit-elder-structure = { $warmup } мин легко, затем { $repeats } × { $hard } с чуть бодрее и { $easy } с медленно, { $cooldown } мин легко. Дыхание не должно сбиваться.
session-hiit-elder-easier = Спокойная прогулка той же длины.

session-yoga-beginner-title = Размяться
session-yoga-beginner-structure = { $warmup } мин дыхания, { $main } мин медленно: кошка-корова, выпады, равновесие с опорой и мягкие скручивания, { $cooldown } мин лёжа.
session-yoga-beginner-easier = { $easier } мин на стуле.
session-yoga-intermediate-title = Поток и равновесие
session-yoga-intermediate-structure = { $warmup } мин дыхания, { $main } мин лёгких приветствий солнцу, бёдра и равновесие на одной ноге, { $cooldown } мин расслабления.
session-yoga-intermediate-easier = { $easier } мин для бёдер и спины.
session-yoga-advanced-title = Восстановительный поток
session-yoga-advanced-structure = { $warmup } мин дыхания, { $main } мин для бёдер, верха спины и голеностопов с долгими удержаниями, { $cooldown } мин расслабления. Не силовое занятие.
session-yoga-advanced-easier = { $easier } мин с массажным роликом и дыханием.
session-yoga-elder-title = Подвижность и равновесие
session-yoga-elder-structure = { $warmup } мин дыхания, { $main } мин медленных движений и равновесия, { $cooldown } мин отдыха.
session-yoga-elder-easier = { $easier } мин сидя.

session-swimming-beginner-title = Уверенно в бассейне
session-swimming-beginner-structure = { $warmup } мин любым стилем, { $repeats } × { $metres } м с отдыхом { $pause_low }–{ $pause } с у бортика, { $cooldown } мин работы ногами или на воде.
session-swimming-beginner-easier = Ходьба в воде или аквааэробика.
session-swimming-intermediate-title = Ровные отрезки
session-swimming-intermediate-structure = { $warmup_metres } м легко, { $repeats } × { $metres } м в одном ровном темпе с отдыхом { $pause } с, { $cooldown_metres } м легко.
session-swimming-intermediate-easier = То же отрезками по 50 м с более долгим отдыхом.
session-swimming-advanced-title = Серия на выносливость
session-swimming-advanced-structure = { $warmup_metres } м разными стилями, { $repeats } × { $metres } м ровно с отдыхом до { $pause } с, часть с колобашкой, { $cooldown_metres } м легко.
session-swimming-advanced-easier = Половина серии, можно в ластах.
session-swimming-elder-title = Легко в воде
session-swimming-elder-structure = { $warmup } мин мягко, { $main } мин спокойного плавания или упражнений в воде с паузами, { $cooldown } мин полежать на воде. Не в одиночку.
session-swimming-elder-easier = { $easier } мин ходьбы в воде.

session-cycling-beginner-title = Лёгкое вращение
session-cycling-beginner-structure = { $warmup } мин легко, { $main } мин по ровной дороге, { $rpm_low }–{ $rpm_high } оборотов в минуту, дыхание спокойное, { $cooldown } мин легко.
session-cycling-beginner-easier = { $easier } мин на домашнем велотренажёре.
session-cycling-intermediate-title = Езда на выносливость
session-cycling-intermediate-structure = { $warmup } мин легко, { $main } мин ровно, с одним-двумя пологими подъёмами, { $cooldown } мин легко.
session-cycling-intermediate-easier = { $easier } мин по ровной дороге.
session-cycling-advanced-title = Долгая ровная езда
session-cycling-advanced-structure = { $warmup } мин легко, { $main } мин ровно, { $cooldown } мин легко. Если едешь дольше { $fuel } мин, ешь и пей по дороге.
session-cycling-advanced-easier = { $easier } мин на велотренажёре.
session-cycling-elder-title = Спокойная езда
session-cycling-elder-structure = { $warmup } мин легко, { $main } мин спокойно на домашнем велотренажёре или по тихой дорожке, { $cooldown } мин легко.
session-cycling-elder-easier = { $easier } мин на домашнем велотренажёре.

note-easy-only = Легко, пока по здоровью тебе не разрешили больше.
note-circuit = По кругу: от упражнения к упражнению с отдыхом 45–60 с.
note-low-impact = Когда цель — мышцы, велосипед или бассейн подойдут не хуже и поберегут ноги.
note-muscle = Отдых между подходами около 2 минут; за неделю стремись примерно к десяти подходам на каждую группу мышц.
note-finisher = Затем { $finisher } мин лёгкой езды на велосипеде или ходьбы; в общее время они входят.
note-break = После дней отдыха это короче и на ступень легче обычного.
note-week-off = После недели отдыха это заметно короче и на ступень легче обычного.
note-after-hard = Чуть короче обычного, потому что это после тяжёлого дня.
note-long = Чуть дольше обычного, потому что следом запланирован день отдыха.
note-check-first = На велосипеде или пешком в гору. Если раньше тяжёлых тренировок не было, сначала спроси специалиста.
note-youth = Техника важнее веса, никаких попыток на максимум, и рядом взрослый, который знает упражнения.
note-balance = Для упражнений на равновесие держи рядом стену или стул.
note-support = Для опоры используй стул или стену.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] дню отдыха
    [cardio] кардио
    [strength] силовой
    [hiit] интервалам
    [yoga] йоге
    [swimming] плаванию
   *[cycling] велосипеду
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] вчера
    [1] сегодня
   *[other] накануне
}
day-before-first = { $ahead ->
    [0] Вчера
    [1] Сегодня
   *[other] Накануне
}

reason-easy-only = Пока по здоровью тебе не разрешили больше, я предлагаю только отдых и лёгкое движение; к твоим дням лучше всего подходит: { $workout }.
reason-no-hiit = Твои дни вели бы к интервалам, но их нет в планах, пока ты не подтвердишь, что они тебе подходят. Следующее, что подходит: { $workout }.
reason-unavailable = Твои дни вели бы к { choice-words }, но этого нет среди доступных тебе тренировок. Следующее, что подходит: { $workout }.

reason-blocked-r1 = Последние интервалы: { days-ago }. Между ними я оставляю хотя бы { $gap ->
    [one] один день
    [few] { $gap } дня
   *[many] { $gap } дней
} без интервалов, поэтому: { $workout }.
reason-blocked-r2 = { $cap ->
    [0] Интервалы на твоём уровне и в твоём возрасте я не предлагаю, поэтому: { $workout }.
   *[other] Интервалы за последние шесть дней: { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }, а больше { $cap } за любые семь дней я тебе не предлагаю. Поэтому: { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Интервалам нужна основа из регулярных тренировок. { $training ->
        [0] За последние шесть дней тренировок не было
        [one] За последние шесть дней тренировка была в один день
        [few] За последние шесть дней тренировки были в { $training } дня
       *[many] За последние шесть дней тренировки были в { $training } дней
    }, а мне хотелось бы сначала видеть хотя бы { $base }. Поэтому: { $workout }.
   *[back] После { $run ->
        [one] { $run } дня
        [few] { $run } дней
       *[many] { $run } дней
    } отдыха подряд интервалы могут немного подождать. Начнём с этого: { $workout }.
}
reason-blocked-r4 = { $run ->
    [one] { day-before-first } был тяжёлый день
    [few] Последние { $run } дня все были тяжёлыми
   *[many] Последние { $run } дней все были тяжёлыми
} (силовая или интервалы), поэтому следующий легче: { $workout }.
reason-blocked-r5 = Тяжёлых дней (силовая или интервалы) среди последних шести: { $count }, а { $cap } за любые семь дней тебе достаточно. Поэтому: { $workout }.
reason-blocked-r6 = Тяжёлых дней (силовая или интервалы) среди последних шести: { $count }. Следующий — для восстановления: { $workout }.
reason-blocked-r7 = Силовых дней за шесть дней позади: { $count }, а { $cap } за любые семь дней тебе достаточно. Поэтому: { $workout }.
reason-blocked-r8 = Силовая была совсем недавно: { day-before }. Я оставляю около 48 часов, прежде чем те же мышцы снова поработают тяжело, поэтому: { $workout }.
reason-blocked-r9 = { $count ->
    [0] Ни в один из последних шести дней не было
    [one] Только в один из последних шести дней были
    [few] Только в { $count } из последних шести дней были
   *[many] Только в { $count } из последних шести дней были
} { $count ->
    [0] отдыха или йоги
   *[other] отдых или йога
}. Сначала день поспокойнее: { $workout }.
reason-blocked-r10 = Тренировки идут { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
} подряд. Следующий день спокойнее: { $workout }.
reason-blocked-r11 = Среди последних шести дней не было ни одного дня полного отдыха, а с тренировкой были { $training }. Один свободный день в неделю помогает сохранять привычку.
reason-blocked-r12 = Кардио было { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
} подряд. Передышка от ударной нагрузки: { $workout }.
reason-blocked-r13 = С возвращением после { $run ->
    [one] { $run } дня
    [few] { $run } дней
   *[many] { $run } дней
} отдыха подряд. Мягкое начало: { $workout }; навёрстывать ничего не нужно.
reason-blocked-r14 = Последние { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
} — только отдых или йога. Снова время для чего-нибудь активного: { $workout }. Навёрстывать ничего не нужно.

reason-restart = С возвращением после { $run ->
    [one] { $run } дня
    [few] { $run } дней
   *[many] { $run } дней
} отдыха подряд. Эта тренировка короче и на ступень легче обычного; навёрстывать ничего не нужно.
reason-rest-after-training = Тренировки { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
} подряд — выходной заслужен.
reason-rest = { $training ->
    [0] За последние шесть дней тренировок не было, и всё же недели вроде твоей продолжаются днём отдыха.
    [one] Тренировка была в один из последних шести дней, а недели вроде твоей продолжаются днём отдыха.
    [few] Тренировки были в { $training } из последних шести дней, а недели вроде твоей продолжаются днём отдыха.
   *[many] Тренировки были в { $training } из последних шести дней, а недели вроде твоей продолжаются днём отдыха.
}
reason-yoga-balance = Равновесие и подвижность примерно три дня в неделю помогают сохранять устойчивость. { $balance ->
    [0] Ни в один из последних шести дней не было силовой или йоги.
    [one] Силовая или йога были в один из последних шести дней.
    [few] Силовая или йога были в { $balance } из последних шести дней.
   *[many] Силовая или йога были в { $balance } из последних шести дней.
}
reason-yoga-after-hard = { day-before-first } { $yesterday ->
    [hiit] были интервалы
   *[strength] была силовая
}; йога помогает двигаться, пока ты восстанавливаешься.
reason-yoga = { $training ->
    [0] За последние шесть дней тренировок не было; йога — лёгкий способ подвигаться.
    [one] Тренировка была в один из последних шести дней; йога сохраняет гибкость.
    [few] Тренировки были в { $training } из последних шести дней; йога сохраняет гибкость между ними.
   *[many] Тренировки были в { $training } из последних шести дней; йога сохраняет гибкость между ними.
}
reason-strength-none = Среди последних шести дней не было силовой, а обычная цель — два дня в неделю.
reason-strength-due = Силовая среди последних шести дней была одна ({ days-ago }), а обычная цель — две в неделю.
reason-strength = Силовые идут регулярно: дней из последних шести — { $count }, последняя { days-ago }. На неделе есть место ещё для одной.
reason-hiit-none = Интервалов среди последних шести дней не было, дней с тренировкой — { $training }, и на неделе есть место для одного рывка.
reason-hiit = Последние интервалы: { days-ago }; дней с тренировкой из последних шести — { $training }, и на неделе есть место ещё для одного рывка.
reason-aerobic-steady = Твоей цели на пользу спокойные минуты. { $aerobic ->
    [0] На выносливость не был ни один из последних шести дней
    [one] На выносливость был один из последних шести дней
    [few] На выносливость были { $aerobic } из последних шести дней
   *[many] На выносливость были { $aerobic } из последних шести дней
}; будет ещё один.
reason-aerobic-between-lifts = { $strength ->
    [one] Силовая была в один из последних шести дней
    [few] Силовые были в { $strength } из последних шести дней
   *[many] Силовые были в { $strength } из последних шести дней
}. Лёгкая нагрузка ({ $workout }) полезна для сердца и хорошо сочетается с силовыми.
reason-aerobic = За последние шесть дней: силовых дней — { $strength ->
    [0] ни одного
    [one] один
    [few] { $strength }
   *[many] { $strength }
}, дней на выносливость — { $aerobic ->
    [0] ни одного
    [one] один
    [few] { $aerobic }
   *[many] { $aerobic }
}. Такие недели продолжает { $workout }.

unknown-words = { $unknown ->
    [one] один из последних шести дней не записан
    [few] { $unknown } из последних шести дней не записаны
   *[many] { $unknown } из последних шести дней не записаны
}
reason-least-risk = { $unknown ->
    [one] Один из последних шести дней не записан
    [few] { $unknown } из последних шести дней не записаны
   *[many] { $unknown } из последних шести дней не записаны
}, поэтому ничто не подходит наверняка. Меньше всего рискует нарушить правило безопасности { $workout } (не больше { $percent } %).
reason-too-risky = Дело шло к { choice-words }, но { unknown-words }, и с ними это могло бы нарушить правило безопасности ({ $percent } %). Надёжнее: { $workout }.
reason-nothing-known = Ни один из последних шести дней не записан, поэтому это то, что подходит большинству людей с твоим профилем. Напиши, что было, и я предложу точнее.
reason-gaps-rest-after-training = Тренировки хотя бы { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
} подряд — выходной заслужен, насколько мне известно: { unknown-words }.
reason-gaps-pattern = Что я знаю о твоих последних шести днях: силовая { $strength } ×, выносливость { $aerobic } ×, отдых или йога { $recovery } ×; { unknown-words }. После таких дней чаще всего идёт { $workout }.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = Доступные тебе тренировки не оставляют другого выбора.
rule-r1 = Между интервалами остаётся день или два без интервалов.
rule-r2 = Число дней с интервалами за любые семь дней ограничено; предел зависит от уровня и возраста.
rule-r3 = Интервалам нужны регулярные тренировки в предыдущие дни.
rule-r4 = После тяжёлых дней (силовая, интервалы) идут дни полегче.
rule-r5 = Число тяжёлых дней за любые семь дней ограничено.
rule-r6 = После многих тяжёлых дней идёт день восстановления.
rule-r7 = Число силовых дней за любые семь дней ограничено.
rule-r8 = Между силовыми днями остаётся день.
rule-r9 = В любых семи днях есть хотя бы один или два дня отдыха или йоги.
rule-r10 = После нескольких дней тренировок подряд идёт день отдыха или йоги.
rule-r11 = В любых семи днях есть один день полного отдыха.
rule-r12 = Бег и ходьба не идут много дней без перерыва.
rule-r13 = После трёх дней отдыха подряд идёт что-нибудь активное.
rule-r14 = После четырёх дней отдыха или йоги идёт настоящая тренировка.

## Today, tomorrow, the week, the evening push.

advice-today = <b>Сегодня, { DAY($day) }: { $workout }</b>
advice-tomorrow = <b>Завтра, { DAY($day) }: { $workout }</b>
advice-on = <b>{ DAY($day) }: { $workout }</b>
advice-planned = Это твой собственный план, поэтому я подготовил его.
advice-planned-instead = Сам я выбрал бы: { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } мин · усилие { $effort } из 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Легче: { $easier }
advice-why = <b>Почему:</b> { $why }
advice-starter = Это предложение для начала: моей сети нет под рукой, поэтому оно только из правил и обычных программ.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>Уверенность:</b> { $band ->
    [high] высокая
    [middle] неплохая
   *[low] варианты почти равны
} ({ $percent } %){ $unknown ->
    [0] .
    [one] ; один из последних шести дней не записан.
    [few] ; { $unknown } из последних шести дней не записаны.
   *[many] ; { $unknown } из последних шести дней не записаны.
}
advice-or = <b>Тоже подойдёт:</b> { $alternatives }.
advice-only = <b>В этот раз больше ничего:</b> { $why }
advice-six-days = <b>Твои шесть дней:</b> { $days }
advice-fill = Дополни, что помнишь, и я подумаю ещё раз:

# Above today's advice, where today is in the diary already.
advice-logged = <b>За сегодня в дневнике уже есть:</b> { $entries }.

advice-held = План на паузе, пока ты не скажешь, что всё в порядке. До тех пор предлагаю отдых.
advice-easy-only = Пока врач или другой специалист не разрешил, я предлагаю только отдых и лёгкое движение. Изменить этот ответ можно в /start.

button-fill = { DAY($day) }: что было?
button-other = Что-нибудь другое
button-another = { $ahead ->
    [1] На завтра другую
   *[other] Другую
}
button-easier = Вариант полегче
button-week = Неделя
button-tomorrow = Завтра

# The evening push
push-log-today = Сегодня уже в дневнике? Достаточно одного нажатия:
push-log-day = { DAY($day) } уже в дневнике? Достаточно одного нажатия:
push-done = ✓ { $workout }: сделано
push-rested = Был отдых
push-not-now = Не сейчас
push-pause = Пауза для сообщений
push-alternatives = Может, завтра лучше что-то из этого?
push-chosen = Отмечено: { $workout }, { DAY($day) }.
push-paused = Вечерние сообщения на паузе. /resume их вернёт; дневник открыт.
push-not-now-done = Хорошо, не сегодня. До завтрашнего вечера.
push-something-else-none = Другой тренировки, подходящей по правилам, нет ({ DAY($day) }): { $why }

# The week
week-title = <b>Твои ближайшие семь дней</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(твой план)
   *[no] {""}
}
week-note = Каждый день уже учитывает предыдущие, поэтому неделя в целом сохраняет нужный тебе отдых. Она меняется вместе с тем, что ты записываешь.
week-held = План на паузе, пока ты не скажешь, что всё в порядке.
push-logged = Записано: { $workout }, { DAY($day) }.
push-already-logged = Этот день уже в дневнике.
push-changed = <i>Обновлено: было { $before }, теперь { $now }.</i>
push-goodbye = От тебя давно ничего не слышно, поэтому это пока моё последнее вечернее сообщение. Дневник в сохранности, и одного твоего слова хватит, чтобы я вернулся. До тех пор всего доброго.

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = Это твой день отдыха, поэтому ничего не запланировано. Дни отдыха — в /settings.
advice-rest-refused = Остальное ты отклоняешь, поэтому это день отдыха, по твоему выбору.
reason-refused = { $why ->
    [tired] Ты пишешь, что сил не будет, поэтому вот день полегче, который подходит лучше всего.
    [sore] Ты пишешь, что мышцы будут болеть, поэтому вот день полегче, который подходит лучше всего.
    [no-kit] Для первого варианта у тебя нет нужного, поэтому вот следующий подходящий.
   *[ill] Первый вариант ты отклоняешь, поэтому вот следующий подходящий.
}
note-too-hard = Легче обычного, потому что две последние показались слишком тяжёлыми. Скажи, когда одна будет в самый раз, и нагрузка снова вырастет.
note-not-fresh = Легче обычного, по твоей просьбе о дне полегче.
note-no-time = Коротко, потому что времени мало.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Завтра не эту
   *[other] Не эту
}
push-refuse-ask = Что мешает?
push-refuse-why = { $reason ->
    [tired] Нет сил
    [sore] Мышцы болят
    [no-time] Нет времени
    [no-kit] Нет нужного
   *[ill] Болею
}
push-refuse-undo = ↩️ Отменить отказ
push-refused = { $reason ->
    [no-time] <i>Понятно: та же тренировка, но короткая.</i>
    [sore] <i>Понятно: вместо «{ $workout }» что-нибудь лёгкое. Если боль резкая, с одной стороны или не прошла примерно через неделю, покажись специалисту.</i>
   *[tired] <i>Понятно: вместо «{ $workout }» что-нибудь лёгкое.</i>
}
push-refused-kit = <i>Отмечено: { $workout } больше не в твоём списке, и предлагать это я не буду. Вернуть можно здесь: /settings → «Тренировки».</i>
push-refused-kit-last = <i>Отмечено: { $workout } — не в этот раз. В списке это остаётся, потому что иначе выбирать было бы почти не из чего.</i>
push-refuse-undone = Отказ отменён.

# How hard it was
effort-label = { $effort ->
    [easy] Легко
    [right] В самый раз
   *[hard] Тяжело
}
effort-said = { $effort ->
    [easy] Было легко.
    [right] Было в самый раз.
   *[hard] Было слишком тяжело.
}
effort-noted = Отмечено, спасибо.
effort-eased = Отмечено. Это два раза подряд, поэтому следующие будут короче.

# /settings: all of it
settings-overview = <b>Настройки</b>
    • Возраст: { $age }, уровень: { level }, цель: { goal }
    • Здоровье: { $health ->
        [held] план на паузе
        [easy] только отдых и лёгкое движение
        [no-hard] пока без интервалов
       *[fine] препятствий нет
    }
    • { $zone }, сейчас там { $clock }
    • Вечернее сообщение в { $time }, { $silent ->
        [yes] без звука
       *[no] со звуком
    }
    • Твой день начинается в { $start }
    • Дни отдыха: { $off }
    • Не предлагать: { $out }
    • Тихие часы: { $quiet }
    • После записи я { $effort ->
        [yes] могу спросить
       *[no] не спрашиваю
    }, насколько было тяжело
    • Язык: { $language }
    • Обучать модель на моих записях: { $training ->
        [yes] можно
       *[no] нельзя
    }
settings-next = Следующее вечернее сообщение придёт { DAY($day) } в { $time }.
settings-next-paused = Вечерние сообщения на паузе; следующее придёт { DAY($day) } в { $time }.
settings-paused = Вечерние сообщения на паузе, пока ты не скажешь иначе.
settings-no-next = Вечернее сообщение не запланировано.
settings-none = нет
settings-topic = { $topic ->
    [level] Уровень
    [goal] Цель
    [age] Возраст
    [zone] Часовой пояс
    [evening] Время сообщения
    [daystart] Начало дня
    [off] Дни отдыха
    [can] Тренировки
    [quiet] Тихие часы
    [sound] Звук
    [effort] Насколько тяжело
    [language] Язык
    [health] Здоровье
    [training] Обучение модели
   *[pause] { $paused ->
        [yes] Пауза или снова
       *[no] Пауза
    }
}
settings-overview-report = • Недельный отчёт: { $report }
settings-topic-report = Недельный отчёт

# One topic each: what it decides
settings-level = <b>Насколько тебе привычны тренировки?</b>
    • <b>Начальный:</b> всё только начинается или был долгий перерыв
    • <b>Средний:</b> две тренировки или больше почти каждую неделю, полгода или дольше
    • <b>Высокий:</b> четыре тренировки или больше почти каждую неделю, годами
settings-goal = <b>Для чего ты тренируешься?</b>
    От этого зависит набор тренировок; что безопасно, не меняется.
settings-age = <b>Сколько тебе лет?</b>
    Нажми или напиши возраст. От него зависит, сколько отдыха и сколько тяжёлой нагрузки можно безопасно предложить; растёт он сам.
settings-zone = <b>Где ты находишься?</b> Сейчас: { $zone }, там { $clock }.
    Нажми, напиши город или пояс или отправь геопозицию (📎 → Геопозиция); от неё я сохраню только пояс.
settings-evening = <b>Во сколько присылать тренировку на завтра?</b>
    Сейчас: { $time }. Нажми или напиши время, например <i>21:30</i> или <i>9 вечера</i>.
settings-daystart = <b>Когда начинается твой день?</b>
    Всё, что до этого часа, считается за предыдущий день. Нажми или напиши время, например <i>3:30</i>.
settings-off = <b>Какие дни недели — твои дни отдыха?</b>
    На них я ничего не планирую и не спорю. Тренировка, которую ты запланируешь или запишешь, всё равно считается.
settings-can = <b>Что тебе доступно?</b>
    Галочка значит, что я могу это предлагать. Нет бассейна, велосипеда, гантелей? Сними галочку; записать это можно всегда.
settings-quiet = <b>Тихие часы:</b> { $quiet }
    Сообщение, которое задержалось, скажем, из-за сбоя, подождёт их конца. Нажми или напиши, например <i>с 22:30 до 6:30</i>.
settings-quiet-evening = Твоё вечернее сообщение в { $time } всё равно придёт: этот час — твой выбор.
settings-quiet-never = Без тихих часов
settings-sound = <b>Присылать вечерние сообщения со звуком?</b>
    Настройки этого чата в твоём телефоне важнее.
settings-sound-choice = { $on ->
    [yes] Со звуком
   *[no] Без звука
}
settings-effort = <b>Можно спрашивать, насколько было тяжело?</b>
    Только тремя кнопками под записью, не больше. После двух слишком тяжёлых следующие станут короче.
settings-effort-choice = { $on ->
    [yes] Да, спрашивай
   *[no] Нет, не спрашивай
}
settings-language = <b>На каком языке мне говорить?</b>
settings-health = <b>Здоровье:</b> { $state ->
    [held] план на паузе из-за того, о чём ты пишешь.
    [easy] пока специалист не разрешил, я предлагаю только отдых и лёгкое движение.
    [no-hard] интервалы не предлагаю, пока тяжёлая нагрузка тебе не привычна.
   *[fine] полному плану ничто не мешает.
}
    Я храню только эти ответы «да» или «нет», но не в чём дело.
settings-health-choice = { $value ->
    [cleared-1] Специалист мне разрешил
    [cleared-0] Что-то изменилось: только лёгкое
    [hard-1] Тяжёлая нагрузка мне привычна
   *[hard-0] Без интервалов
}
settings-training = <b>Можно ли на твоих записях обучать модель?</b>
    Если ты не против, виды и длительность твоих тренировок вместе с возрастом, уровнем и целью могут улучшать предложения DaySeven; имя, номер или слова — никогда. Пока ты это не включишь, оно выключено, на предложения для тебя не влияет и заканчивается, когда ты его выключишь.
settings-training-choice = { $on ->
    [yes] Да, мои записи можно взять
   *[no] Нет, мои записи не брать
}
settings-report = <b>В какой вечер присылать твою неделю?</b> Сейчас: { $report }.
    Она придёт после вечернего сообщения: картинка, несколько фраз и следующие семь дней. Неделя, о которой ничего не записано, отчёта не получает; /report покажет её в любое время.
settings-report-never = Без недельного отчёта
settings-pause = <b>На сколько дней мне замолчать?</b>
    Нажми или напиши число от 1 до { $longest }. Дневник открыт, и /tomorrow по-прежнему отвечает.
settings-pause-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}

# What a change does
settings-done-level = <b>Уровень: { level }.</b>
settings-done-goal = <b>Цель: { goal }.</b>
settings-done-age = <b>Возраст: { $age }.</b>
settings-goal-minor = До 18 лет снижение веса не бывает целью, поэтому теперь: { goal }.
settings-effort-asked-anew = Интервалы пока не предлагаю; если тяжёлая нагрузка тебе привычна, в «Здоровье» для этого есть кнопка.
settings-done-zone = <b>Часовой пояс: { $zone }.</b> Там сейчас { $clock }.
settings-done-evening = <b>Вечернее сообщение в { $time }.</b>
settings-done-daystart = <b>Твой день начинается в { $start }.</b> Всё, что раньше, считается за предыдущий день.
settings-done-off = { $on ->
    [yes] <b>День отдыха: { $weekday }.</b>
   *[no] <b>Снова без отдыха: { $weekday }.</b>
}
settings-done-can = { $on ->
    [yes] <b>{ $workout }: снова могу предлагать.</b>
   *[no] <b>{ $workout }: больше предлагать не буду.</b>
}
settings-done-quiet = <b>Тихие часы: { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>Вечерние сообщения приходят со звуком.</b>
   *[no] <b>Вечерние сообщения приходят без звука.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Под записью теперь три кнопки: насколько было тяжело.</b>
   *[no] <b>Я не буду спрашивать, насколько было тяжело.</b>
}
settings-done-language = <b>Теперь я говорю на этом языке: { $language }.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Отмечено: специалист тебе разрешил.</b> Дальше наращиваем понемногу.
    [cleared-0] <b>Отмечено.</b> Только отдых и лёгкое движение, пока специалист не разрешит.
    [hard-1] <b>Отмечено: тяжёлая нагрузка тебе привычна.</b> Интервалы снова возможны, когда последние дни это позволяют.
   *[hard-0] <b>Отмечено:</b> никаких интервалов, пока ты не скажешь иначе.
}
settings-done-training = { $on ->
    [yes] <b>Спасибо.</b> На твоих записях можно обучать модель, пока ты это не выключишь.
   *[no] <b>Твои записи не обучают никакую модель.</b>
}
settings-done-report = { $any ->
    [yes] <b>Недельный отчёт: { $report }.</b> Теперь твои недели заканчиваются в этот день.
   *[no] <b>Без недельного отчёта.</b> /report по-прежнему покажет неделю, когда попросишь.
}
settings-done-pause = { $paused ->
    [yes] <b>Тишина так тишина.</b>
   *[no] <b>С возвращением.</b>
}
settings-tomorrow = { $changed ->
    [yes] На завтра теперь { $now } вместо прежнего: { $before }.
   *[no] На завтра остаётся { $now }.
}

# What cannot be, and why
settings-not-too-young = DaySeven — для тех, кому { $least } или больше, поэтому возраст остался прежним. Если тебе меньше, отправь, пожалуйста, /delete: это сотрёт всё.
settings-not-no-such-age = Нужен возраст в годах, число от { $least } до { $most }.
settings-not-minor = До 18 лет снижение веса не бывает целью.
settings-not-no-zone = Такого часового пояса я не знаю.
settings-not-day-start = День должен начинаться до полудня.
settings-not-no-day-left = Хотя бы один день недели должен остаться открытым. Для перерыва есть «Пауза».
settings-not-too-few = Это должно остаться: когда выбора слишком мало, правила безопасной недели могут не оставить совсем ничего. Сохрани кардио, плавание или велосипед либо силовую вместе с йогой.
settings-not-no-length = Пауза длится от 1 до { $longest } дней.
settings-not-held = Пока план на паузе, с этим придётся подождать.

# What was typed is no answer
settings-which = <b>Что ты имеешь в виду?</b>
settings-wrong-age = Нужен возраст в годах, число от { $least } до { $most }, например <i>34</i>. /cancel оставит всё как есть.
settings-wrong-zone = Такого места я не знаю. Подойдёт город покрупнее поблизости или пояс, например <i>Europe/Lisbon</i> или <i>UTC+3</i>. /cancel оставит всё как есть.
settings-wrong-evening = Нужно одно время дня, например <i>21:30</i> или <i>9 вечера</i>. /cancel оставит всё как есть.
settings-wrong-daystart = Нужно одно время до полудня, например <i>3:30</i>. /cancel оставит всё как есть.
settings-wrong-quiet = Нужны два времени, например <i>с 22:30 до 6:30</i>. /cancel оставит всё как есть.
settings-wrong-pause = Нужно число дней от 1 до { $longest }. /cancel оставит всё как есть.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] Твой месяц
    [13] Твои последние три месяца
    [52] Твой год
    [1] Твоя неделя
    [one] Твоя последняя { $weeks } неделя
    [few] Твои последние { $weeks } недели
   *[many] Твои последние { $weeks } недель
}
stats-picture-title-of = { $workouts }
stats-picture-span = { $first } – { $last } · { $sessions ->
    [one] { $sessions } тренировка
    [few] { $sessions } тренировки
   *[many] { $sessions } тренировок
}
stats-picture-minutes = Аэробных минут в неделю
stats-picture-minutes-of = Минут в неделю
stats-picture-range = рекомендуется: { $low }–{ $high }
stats-picture-mix = Состав

stats-caption = <b>{ $first } – { $last }</b>
stats-caption-of = <b>{ $workouts }, { $first } – { $last }</b>
stats-caption-nothing = Здесь пока ничего не записано.
stats-caption-minutes = Аэробных минут за неделю с записями: в среднем { $minutes }{ $estimated ->
    [yes] {" "}(оценка: где минуты не названы, взята твоя обычная тренировка)
   *[no] {""}
}; рекомендуется от 150 до 300, HIIT считается вдвойне.
stats-caption-minutes-of = Минут за неделю с записями: в среднем { $minutes }{ $estimated ->
    [yes] {" "}(оценка: где минуты не названы, взята твоя обычная тренировка)
   *[no] {""}
}.
stats-caption-strength = Два силовых дня или больше: { $weeks } из { $all ->
    [one] { $all } недели
    [few] { $all } недель
   *[many] { $all } недель
} с записями.

stats-button-span = { $weeks ->
    [5] Месяц
    [13] 3 месяца
   *[52] Год
}
stats-button-dark = 🌙 Тёмная
stats-button-light = ☀️ Светлая
stats-button-all = Все тренировки
button-your-week = 📅 Твоя неделя

stats-examples = Не получилось понять. Вот что можно спросить:
    • <code>/stats</code> – последний месяц
    • <code>/stats 3 месяца</code>
    • <code>/stats плавание</code>
    • <code>/stats велосипед год тёмная</code>

# The weekly report, in this order
report-title = <b>Твоя неделя, { $first } – { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(пока что)
}
report-sessions = { $sessions ->
    [0] Тренировки не записаны.
    [one] Записана { $sessions } тренировка.
    [few] Записано { $sessions } тренировки.
   *[many] Записано { $sessions } тренировок.
}
report-suggested = { $suggested ->
    [one] Из них предложена { $suggested }.
    [few] Из них предложены { $suggested }.
   *[many] Из них предложено { $suggested }.
}
report-planned = Из твоих собственных планов состоялось: { $kept } из { $planned }.
report-streak = Хороших недель подряд: { $weeks }.
report-returned = Хорошо, что ты снова здесь: первую тренировку после перерыва начать труднее всего.
report-aerobic = 🏃 Аэробные: <b>{ $minutes } мин</b>{ $estimated ->
    [yes] {" "}(оценка)
   *[no] {""}
} из 150–300, { $band ->
    [start] хорошее начало
    [way] дело идёт
    [range] в пределах
   *[more] больше этого, и хорошо, если чувствуешь себя хорошо
}.
report-aerobic-young = 🏃 Аэробные: <b>{ $minutes } мин</b>{ $estimated ->
    [yes] {" "}(оценка)
   *[no] {""}
}. Рекомендация для твоего возраста — около 60 минут в день; школа и игры тоже считаются.
report-aerobic-lose = Для сведения: отметка рекомендации по снижению веса — 250 минут в неделю.
report-strength = 🏋️ Силовая: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} (ориентир: 2).
report-balance = 🧘 Равновесие (силовая или йога): { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} (ориентир: 3).
report-recovery = 🛌 Восстановление: { $rest ->
    [0] без дней отдыха
    [one] { $rest } день отдыха
    [few] { $rest } дня отдыха
   *[many] { $rest } дней отдыха
}, { $yoga ->
    [0] без йоги
    [one] { $yoga } день йоги
    [few] { $yoga } дня йоги
   *[many] { $yoga } дней йоги
}; самый долгий ряд тренировок: { $run ->
    [one] { $run } день
    [few] { $run } дня
   *[many] { $run } дней
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [one] { $days } день не записан
    [few] { $days } дня не записаны
   *[many] { $days } дней не записаны
} (▫️).
report-load = Нагрузка: { $load } (усилие × минуты{ $estimated ->
    [yes] , оценка
   *[no] {""}
}).
report-alike = Твои дни были очень похожи. День заметно легче или свободный пошёл бы на пользу.
report-change = Это примерно на { $percent } % { $way ->
    [more] больше
   *[less] меньше
} обычного.
report-usual = Это примерно как обычно.
report-much-more = Неделя полегче сейчас может быть приятна.
report-jump = { $workout }, { $minutes } мин: большой скачок от { $before } мин; прибавляй меньшими шагами.
report-next = <b>Ближайшие семь дней</b>
report-button-earlier = ‹ Неделя раньше
report-goal = { $aim ->
    [strength] К чему стремиться: два силовых дня.
    [aerobic] К чему стремиться: чуть больше лёгкого движения, например быстрой ходьбы.
    [balance] К чему стремиться: три дня с силовой или йогой.
   *[keep] К чему стремиться: продолжать так же.
}
report-tweak = { $tweak ->
    [record] Если хочешь: расскажи и о других днях; достаточно слова <i>отдых</i>.
    [break] Если хочешь: вставь лёгкий день в середину.
    [mix] Если хочешь: замени одну тренировку чем-нибудь другого вида.
    [yoga] Если хочешь: попробуй немного йоги в спокойный день.
   *[walk] Если хочешь: добавь десять минут ходьбы после еды.
}
report-footer = <i>Я предлагаю общие тренировки по открытым рекомендациям о физической активности. Я не врач и не физиотерапевт и не вижу, как ты себя чувствуешь сегодня. Если что-то болит, остановись, а если сомневаешься, спроси специалиста.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Перенеси свою историю.</b> Пришли мне файл из другого приложения как есть (не больше 20 МБ):
    • <b>Strava</b>: zip с твоими данными или activities.csv из него
    • <b>Garmin Connect</b>: список тренировок в CSV, на любом языке
    • <b>Apple Health</b>: export.zip
    • <b>Fitbit</b>: zip с выгрузкой или файлы тренировок из неё
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: их экспорт
    • отдельные файлы <b>GPX, TCX, FIT</b> или zip с ними
    • мой собственный /export

    Ты увидишь, что внутри, прежде чем что-либо добавится, и 24 часа это можно отменить.

import-reading = Читаю твой файл. Покажу, что в нём, прежде чем что-либо добавить.
import-still-reading = Ещё читаю ({ $seconds } с), он большой. Ещё несколько секунд.
import-busy = Ещё читаю твой прошлый файл. Пришли этот, когда закончу.
import-stale = Предпросмотр с тех пор изменился. Нажимай, пожалуйста, нынешние кнопки.

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
    [1] одна тренировка, { DATETIME($first, dateStyle: "medium") }.
    [one] { $times } тренировка с { DATETIME($first, dateStyle: "medium") } по { DATETIME($last, dateStyle: "medium") }.
    [few] { $times } тренировки с { DATETIME($first, dateStyle: "medium") } по { DATETIME($last, dateStyle: "medium") }.
   *[many] { $times } тренировок с { DATETIME($first, dateStyle: "medium") } по { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] { $times } уже есть в твоём дневнике.
    [few] { $times } уже есть в твоём дневнике.
   *[many] { $times } уже есть в твоём дневнике.
}
import-new = <b>Новое:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] { $times } запись пропущена: не тренировка или день отдыха рядом с тренировкой.
    [few] { $times } записи пропущены: не тренировки или дни отдыха рядом с тренировкой.
   *[many] { $times } записей пропущено: не тренировки или дни отдыха рядом с тренировкой.
}
import-impossible = { $times ->
    [one] { $times } запись в будущем или в далёком прошлом пропущена.
    [few] { $times } записи в будущем или в далёком прошлом пропущены.
   *[many] { $times } записей в будущем или в далёком прошлом пропущено.
}
import-problem-date = { $times ->
    [one] { $times } запись без понятной мне даты пропущена.
    [few] { $times } записи без понятной мне даты пропущены.
   *[many] { $times } записей без понятной мне даты пропущено.
}
import-problem-planned = { $times ->
    [one] { $times } тренировка была в планах, но не состоялась, и пропущена.
    [few] { $times } тренировки были в планах, но не состоялись, и пропущены.
   *[many] { $times } тренировок были в планах, но не состоялись, и пропущены.
}
import-problem-cut-off = Файл, похоже, обрывается в конце; то, что уцелело, здесь.
import-problem-file = { $times ->
    [one] { $times } файл внутри повреждён и пропущен.
    [few] { $times } файла внутри повреждены и пропущены.
   *[many] { $times } файлов внутри повреждены и пропущены.
}
import-which = { $sports ->
    [one] <b>{ $sports } вид спорта мне незнаком.</b>
    [few] <b>{ $sports } вида спорта мне незнакомы.</b>
   *[many] <b>{ $sports } видов спорта мне незнакомы.</b>
} Что такое «{ $label }» ({ $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
})?
import-which-track = { $times ->
    [one] { $times } трек не говорит, какая это была тренировка. Какая?
    [few] { $times } трека не говорят, какие это были тренировки. Какие?
   *[many] { $times } треков не говорят, какие это были тренировки. Какие?
}
import-nothing-new = Всё из этого файла уже есть в твоём дневнике. Добавлять нечего.
import-nothing-possible = { $times ->
    [1] Единственная тренировка в нём — в будущем или в далёком прошлом. Добавлять нечего.
    [one] Все тренировки в нём ({ $times }) — в будущем или в далёком прошлом. Добавлять нечего.
    [few] Все тренировки в нём ({ $times }) — в будущем или в далёком прошлом. Добавлять нечего.
   *[many] Все тренировки в нём ({ $times }) — в будущем или в далёком прошлом. Добавлять нечего.
}
import-account = <b>Твой собственный экспорт:</b> { $workouts ->
    [one] { $workouts } тренировка
    [few] { $workouts } тренировки
   *[many] { $workouts } тренировок
}, { $plans ->
    [0] без планов
    [one] { $plans } план
    [few] { $plans } плана
   *[many] { $plans } планов
} и твои настройки. Твой аккаунт здесь ещё пуст, поэтому я могу вернуть всё точно как было.

button-import-yes = { $times ->
    [one] Добавить { $times } тренировку
    [few] Добавить { $times } тренировки
   *[many] Добавить { $times } тренировок
}
button-import-restore = Вернуть
button-import-leave-out = Пропустить
button-import-undo = Отменить

import-done = { $times ->
    [one] В дневник добавлена { $times } тренировка.
    [few] В дневник добавлены { $times } тренировки.
   *[many] В дневник добавлено { $times } тренировок.
} Если что-то не так, в течение 24 часов всё это можно отменить.
import-restored = Всё на месте: { $workouts ->
    [one] { $workouts } тренировка
    [few] { $workouts } тренировки
   *[many] { $workouts } тренировок
}, { $plans ->
    [0] без планов
    [one] { $plans } план
    [few] { $plans } плана
   *[many] { $plans } планов
} и твои настройки.
import-cancelled = Хорошо, ничего не добавлено.
import-undo-done = Отменено: дневник снова такой, как был.
import-undo-already = Этот импорт уже отменён.
import-undo-too-late = Прошло больше 24 часов. В /history можно изменить или убрать любой день.
import-undo-missing = Этого импорта больше нет.

# Files that cannot be read
import-failed = Прочитать этот файл не получилось. Ничего не добавлено.
import-unrecognised = Такого вида файлов я не знаю. Какие я умею читать, покажет /import.
import-empty = Такой вид файлов я знаю, но тренировок в нём нет.
import-broken = Этот файл повреждён или неполный, поэтому ничего не добавлено. Выгрузи его, пожалуйста, заново и пришли ещё раз.
import-too-large = Этот файл для меня слишком велик: не больше 20 МБ, 50 МБ после распаковки и 200 треков. Например, одного activities.csv из Strava достаточно.
import-unsafe = В этом файле есть то, чему в экспорте не место, поэтому я его не трогал. Ничего не добавлено.
import-locked = Этот файл защищён паролем. Пришли его, пожалуйста, без пароля.
import-newer = Этот экспорт — из моей более новой версии. Ничего не добавлено.
import-too-slow = Файл читался слишком долго, поэтому я остановился. Ничего не добавлено. Часть поменьше получится.

# /export
export-here = Всё, что я храню о тебе: в dayseven.json есть всё, файлы CSV — для таблиц. Пришли этот zip мне или другому DaySeven, и пустой аккаунт снова станет этим.

## Help, privacy, deletion, pause.

help = <b>Просто пиши мне.</b> Несколько примеров:
    • <i>плавание 45 мин</i>
    • <i>вчера пробежка 5 км, потом йога</i>
    • <i>отдых</i>
    • <i>завтра в зал</i> (сохраню как твой план)
    • <i>это было вчера</i>, <i>45 минут, а не 30</i> (исправлю последнюю запись)
    • <i>сколько раз было плавание в мае?</i>

    /log – семь кнопок вместо слов
    /today и /tomorrow – что я предлагаю и почему
    /week – ближайшие семь дней
    /history – дневник: посмотреть, изменить, дополнить
    /stats – дневник в картинках: <i>/stats 3 месяца</i>, <i>/stats плавание</i> – и /report, твоя неделя
    /settings – уровень, цель, время, дни отдыха, тренировки, тихие часы, язык
    /pause и /resume – вечернее сообщение; <i>/pause 7</i> на неделю
    /start – весь профиль ещё раз
    /import – перенести дневник из другого приложения; достаточно прислать файл
    /export – всё, что я храню о тебе, одним файлом
    /privacy – что я храню – и /delete, чтобы стереть всё
    /cancel – выйти из всего, что не закончено

    Я не врач. Если что-то болит, остановись, а если сомневаешься, спроси специалиста.

privacy = <b>Что я храню и зачем</b>
    • твой номер в Telegram, язык, часовой пояс, время вечером и что ещё ты выбираешь в /settings: чтобы писать тебе вовремя
    • возраст, уровень, цель и два ответа «да» или «нет» о здоровье: чтобы предложения были безопасными
    • пока план на паузе — из-за чего он на паузе (например, болезнь, травма или беременность), но не твои слова: это исчезает, когда ты снимаешь паузу
    • тренировки, которые ты записываешь и планируешь, насколько тяжёлыми они были, что тебе не подошло и почему, и мои сообщения о них: чтобы предложить следующую

    <b>Чего я не храню</b>
    • твоё имя, номер телефона или фото; отправленную геопозицию (храню только часовой пояс)
    • слова твоих сообщений после того, как они прочитаны. Если прочитать не получилось, сообщение откладывается, пока это не исправят, не больше чем на 30 дней

    Доступ есть только у того, кто управляет этим ботом; ничего не продаётся и не показывается другим, и ничто твоё не обучает модель, если ты не разрешишь это в /settings. /export отдаёт тебе всё. Всё остаётся, пока ты не отправишь /delete; копии в резервных архивах исчезают не позже чем через 30 дней. До тех пор я храню отметку, по которой никто не узнает, кто это был, чтобы никакая копия тебя не вернула.

    Тебе должно быть 16 или больше. Отозвать согласие можно в любой момент: /delete.

privacy-version = <i>Версия { $version }. Если изменится что-то существенное, я спрошу твоё согласие заново.</i>

# Asked again once /privacy has changed
consent-changed = <b>Изменилось, что я храню или зачем</b> (версия { $version }). Всё написано в /privacy. Ты даёшь на это согласие? Пока нет ответа, всё остаётся так, как было согласовано раньше.
consent-agreed = Спасибо, записано. Отозвать согласие можно в любой момент: /delete.
consent-declined = Хорошо. Вечерние сообщения теперь на паузе. /export отдаст всё, что я храню, а /delete это сотрёт. Если передумаешь:

delete-confirm = <b>Удалить всё?</b>
    Профиль, дневник, планы и будущие сообщения: всё исчезнет сразу и навсегда.
button-delete-everything = Да, удалить всё
button-keep-everything = Нет, оставить
delete-done = Готово: всё о тебе удалено. Спасибо за это время вместе. Если когда-нибудь захочешь начать заново, есть /start.
delete-kept = Хорошо, всё остаётся как есть.
delete-nothing-kept = Удалять нечего: о тебе я ничего не храню.

paused = Вечерние сообщения на паузе, пока ты не скажешь иначе. Дневник открыт, и /tomorrow по-прежнему отвечает.
paused-days = Вечерние сообщения на паузе на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}. Дневник открыт, и /tomorrow по-прежнему отвечает.
pause-which = Пауза длится от 1 до { $longest } дней, например <i>/pause 7</i>; без числа — пока ты не скажешь иначе.
resumed = С возвращением. Следующее вечернее сообщение придёт в { $time }.
button-resume = Снять паузу

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Пожалуйста, прекрати то, что делаешь, и прямо сейчас позвони по местному номеру экстренной помощи (112 или 103; в других странах 911 или 999).</b>
    Не садись за руль, а если рядом кто-то есть, скажи, что ты чувствуешь. Я не могу судить об этом по переписке и не предложу никакой тренировки, пока врач тебе не разрешит.
safety-crisis = Я правда рад, что ты об этом говоришь, и мне жаль, что сейчас так тяжело.
    Я всего лишь бот для тренировок, а тебе нужен человек: <b>пожалуйста, позвони по местному номеру экстренной помощи (112 или 103; в других странах 911 или 999) или на линию психологической помощи</b> или скажи тому, кому доверяешь, что ты чувствуешь. План подождёт.
safety-injury = Похоже, на это стоит взглянуть врачу или физиотерапевту, <b>причём скоро, если на это нельзя опереться, если сильно опухло или был удар головой</b>.
    План на паузе, пока ты не скажешь, что тебе лучше.
safety-pregnancy = Поздравляю! Многие остаются активными во время беременности и после неё, но что подходит, решаешь ты со своей акушеркой или врачом, поэтому сначала, пожалуйста, спроси их.
    Я ставлю план на паузу, пока они не разрешат. <b>Остановись и позвони им</b> при кровотечении, подтекании вод, схватках, головокружении, боли в груди, отёке икры или одышке ещё до начала нагрузки.
safety-condition = Спасибо, что говоришь об этом. Пожалуйста, спроси своего врача, что тебе подходит; я не могу надёжно об этом судить.
    План на паузе, пока у тебя нет ответа врача.
safety-illness = Отдыхай, пока снова не почувствуешь себя хорошо и не пройдёт целый день без температуры; тогда начнём мягко. Если это не больше чем лёгкий насморк, спокойная прогулка допустима, когда есть силы.
    План на паузе, пока ты не скажешь, что тебе лучше.
safety-ache = Оставим в покое всё, что болит. Если через неделю или две это не пройдёт, может помочь физиотерапевт. Что-нибудь лёгкое, что это место не нагружает, годится, и день отдыха тоже.
safety-soreness = Боль в мышцах день-два после новой нагрузки бывает часто. Пусть завтра будет лёгким. Если боль резкая, только с одной стороны или не прошла примерно через неделю, пусть её посмотрит специалист.
safety-overreach = Мне нравится твой настрой! Но между тяжёлыми днями я всё же оставляю хотя бы один лёгкий: форма растёт, пока ты восстанавливаешься.
safety-diet = Еда, добавки, лекарства и целевой вес — не то, в чём я хорош. С этим может помочь диетолог или врач.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] Мне уже лучше
    [illness] Мне уже лучше
    [crisis] Можно продолжать
   *[other] Врач мне разрешил
}
health-easy = Завтра { $workout }
health-lifted = <i>Рад это слышать. План продолжается, мягко. Если это вернётся, остановись и скажи мне.</i>
health-no-hold = <i>План больше не на паузе.</i>
health-other-hold = <i>План на паузе ещё и по другой причине.</i>
health-still-held = План всё ещё на паузе, поэтому пока я ничего не предлагаю.

## For the people who run the bot.

admin-standing = <b>Как дела у DaySeven</b>
    • { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    }
    • вечерние сообщения: отправлено { $sent }, ждут { $pending }, слишком поздно { $expired }, больше не нужны { $cancelled }, брошены { $dead }
    • самое старое из ждущих { $late ->
        [0] не опаздывает
        [one] опаздывает на { $late } минуту
        [few] опаздывает на { $late } минуты
       *[many] опаздывает на { $late } минут
    }
    • { $updates ->
        [0] отложенных сообщений нет
        [one] { $updates } сообщение отложено; его покажет <code>dayseven inbox list</code>
        [few] { $updates } сообщения отложены; их покажет <code>dayseven inbox list</code>
       *[many] { $updates } сообщений отложено; их покажет <code>dayseven inbox list</code>
    }

admin-warning = <b>DaySeven просит внимания.</b> Все цифры в /admin.
admin-warning-updates = • { $count ->
    [one] { $count } сообщение раз за разом не удавалось обработать, и оно отложено
    [few] { $count } сообщения раз за разом не удавалось обработать, и они отложены
   *[many] { $count } сообщений раз за разом не удавалось обработать, и они отложены
}; покажет <code>dayseven inbox list</code>.
admin-warning-dead = • { $count ->
    [one] { $count } вечернее сообщение брошено.
    [few] { $count } вечерних сообщения брошены.
   *[many] { $count } вечерних сообщений брошены.
}
admin-warning-late = • Вечерние сообщения опаздывают на { $late } мин.
