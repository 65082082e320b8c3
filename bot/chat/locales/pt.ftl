## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Descanso
    [cardio] Cardio
    [strength] Força
    [hiit] HIIT
    [yoga] Yoga
    [swimming] Natação
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
    [beginner] iniciante
    [intermediate] intermediário
   *[advanced] avançado
}

goal = { $goal ->
    [lose-weight] perder peso
    [fitness] ficar em forma
   *[muscle] ganhar músculo
}

day = { DAY($day) }
not-known = sem registro

# Buttons used in more than one place
button-back = ‹ Voltar
button-cancel = Cancelar
button-close = Fechar

# Frame
stale-tap = Esse botão é de uma mensagem anterior. Agora as coisas estão assim.
stale-tap-gone = Esse botão não vale mais. Envie /help para ver o que sei fazer.
unknown-command = Não conheço esse comando. { frame-commands }
frame-commands = Estes funcionam: /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = Algo deu errado do meu lado, e a sua mensagem fica guardada para podermos ver o que houve. Tente de novo daqui a pouco, por favor.
stranger = Olá! Eu sou o DaySeven. Mantenho um diário de treino a partir de mensagens comuns e toda noite sugiro o treino de amanhã. Envie /start e em dois minutos começamos.
cancelled = Cancelado. Nada mudou.
nothing-to-cancel = Não há nada para cancelar.

## What Telegram shows: the command menu and the bot's description.

bot-description = Mantenho o seu diário de treino a partir de mensagens comuns (“45 min de natação”, “descanso”, “corri 5 km ontem”) e toda noite sugiro o treino de amanhã, com o motivo. Sem bancar o médico e sem culpa. Toque em Iniciar.
bot-short-description = Um diário de treino com as suas palavras e, toda noite, o treino de amanhã.

command-log = Anotar um treino com botões
command-today = O treino de hoje
command-tomorrow = O treino de amanhã e o motivo
command-week = Os próximos sete dias
command-stats = O diário em imagens
command-report = A sua semana e os próximos sete dias
command-history = O diário: rever, mudar, completar
command-import = Trazer treinos de outro aplicativo
command-export = Tudo o que guardo sobre você, em um arquivo
command-settings = Nível, objetivo, horários, folgas e mais
command-pause = Pausar a mensagem da noite
command-resume = Retomar a mensagem da noite
command-start = Perfil, fuso horário, hora da mensagem
command-privacy = O que é guardado e por quê
command-delete = Apagar tudo sobre mim
command-help = O que eu entendo
command-cancel = Parar o que está pela metade

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } de { $count } · /cancel para por aqui</i>
start-resumed = Vamos continuar de onde você parou.
start-cancelled = Paramos por aqui, e nada foi guardado. /start começa de novo quando você quiser.
start-over = Esse começo já terminou. Envie /start para começar de novo.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Olá, eu sou o DaySeven.</b> Conte o que você treinou, com as suas palavras, e toda noite eu sugiro o treino de amanhã a partir dos seus últimos seis dias, com o motivo.

    <b>O que eu não sou:</b> médico nem fisioterapeuta. As minhas sugestões são gerais, e não consigo ver como você se sente hoje. Pare se algo doer e, na dúvida, procure um profissional.

    <b>Para isso preciso guardar</b> os treinos que você me contar, a sua idade, nível, objetivo, fuso horário e hora da mensagem, e um sim ou não sobre a sua saúde; se mais tarde você me contar uma doença, uma lesão ou uma gravidez, isso também, enquanto o plano esperar por isso. Serve para sugerir os seus treinos e para mais nada. /privacy traz os detalhes, e /delete apaga tudo a qualquer momento.

    É preciso ter { $least } anos ou mais. <b>Você concorda que eu guarde isso?</b>
start-consent-yes = Sim, concordo
start-consent-no = Não concordo
start-wrong-consent = Toque em um dos dois botões, por favor; não guardo nada se você não concordar.
start-declined = Tudo bem, e nada foi guardado. Se mudar de ideia, /start está aqui.

start-age = <b>Quantos anos você tem?</b>
    Escreva a sua idade ou toque em um botão. É ela que decide quanto descanso e quanto esforço intenso é seguro sugerir.
start-age-which = <b>Quantos anos você tem hoje?</b>
start-age-young = Menos de { $age }
start-wrong-age = Preciso da sua idade em anos, um número de { $least } a { $most }, como <i>34</i>.
start-too-young = Obrigado pela sinceridade. O DaySeven é para pessoas de { $least } anos ou mais, então paramos por aqui, e nada sobre você foi guardado.

    Mexer o corpo faz bem em qualquer idade: pai ou mãe, um professor ou um treinador de um clube podem ajudar você a achar o que é divertido e seguro. Se foi um toque sem querer, /start começa de novo.
start-too-young-known = O DaySeven é para pessoas de { $least } anos ou mais. Se foi um toque sem querer, o seu perfil está como estava, e /start pergunta de novo. Se você tem menos, envie /delete, por favor: ele apaga tudo.

start-health = <b>Alguma destas coisas vale para você?</b>
    • uma doença do coração ou pressão alta
    • dor no peito, em repouso ou ao fazer esforço
    • tontura ou desmaio nos últimos doze meses
    • outra doença crônica, ou remédio que você toma regularmente
    • um problema nos ossos, nas articulações ou nos músculos que o treino poderia piorar
    • uma gravidez, ou um parto nos últimos meses
    • alguém já disse para você treinar só com supervisão

    Guardo só um sim ou não, nunca qual.
start-health-no = Não, nenhuma delas
start-health-yes = Sim, pelo menos uma
start-wrong-health = Só preciso de um sim ou não; toque em um dos botões, por favor.

start-clearance = <b>Obrigado por me contar.</b> Fale com um médico ou com um profissional qualificado de educação física antes de treinar mais forte, por favor. Até que você tenha essa liberação, sugiro só descanso e movimento leve, como uma caminhada no ritmo que já é costume para você.

    Um profissional já liberou você para treinar?
start-clearance-wait = Ainda não: só leve
start-clearance-cleared = Um profissional me liberou
start-wrong-clearance = Toque em um dos botões, por favor: já com a liberação, ou só leve por enquanto.

start-effort = <b>Você tem o costume de fazer esforço intenso?</b>
    Falo daquele que deixa sem fôlego, pelo menos uma vez por semana nos últimos meses. Se não, deixo os intervalos de fora até você me dizer o contrário.
start-effort-yes = Sim, tenho o costume
start-effort-no = Não, ou não ultimamente
start-wrong-effort = Só preciso de um sim ou não; toque em um dos botões, por favor.

start-level-question = <b>Quanto costume você tem de treinar?</b>
    • <b>Iniciante:</b> você está começando, ou voltando depois de uma pausa longa
    • <b>Intermediário:</b> duas ou mais sessões na maioria das semanas, há meio ano ou mais
    • <b>Avançado:</b> quatro ou mais sessões na maioria das semanas, há anos
start-level = { $level ->
    [beginner] Iniciante
    [intermediate] Intermediário
   *[advanced] Avançado
}
start-wrong-level = Toque em um dos três, por favor: iniciante, intermediário ou avançado.

start-goal-question = <b>Para que você treina?</b>
    Isso define a mistura dos treinos; o que é seguro continua igual.
start-goal = { $goal ->
    [lose-weight] Perder peso
    [fitness] Ficar em forma
   *[muscle] Ganhar músculo
}
start-wrong-goal = Toque em um dos objetivos, por favor.
start-show-plan = Mostre este plano ao seu pai, à sua mãe, a um responsável ou a um treinador, por favor.

start-zone = <b>Onde você está?</b> Só preciso do seu fuso horário.
    Toque no lugar em que o relógio está certo, escreva uma cidade ou um fuso, ou compartilhe a sua localização (📎 → Localização); dela guardo só o fuso.
start-zone-right = Agora são <b>{ $time }</b> em <b>{ $place }</b>, certo?
start-zone-which = <b>De qual você fala?</b> A hora ao lado diz qual é qual.
start-zone-yes = Sim, aqui são { $time }
start-zone-no = Outro lugar
start-wrong-place = Não conheço um lugar chamado “{ $typed }”. Serve uma cidade maior por perto, ou um fuso como <i>Europe/Lisbon</i> ou <i>UTC+3</i>.
start-wrong-zone = Preciso de um lugar: toque em um, escreva uma cidade ou compartilhe a sua localização.

start-evening = <b>A que horas da noite deve chegar o treino de amanhã?</b>
    Onde você está, agora são { $time } ({ $zone }). Toque, ou escreva um horário como <i>21:30</i> ou <i>21h</i>.
start-evening-which = <b>Da noite ou da manhã?</b>
start-wrong-evening = Preciso de um só horário, como <i>21:30</i> ou <i>21h</i>.

start-days = <b>Os seus últimos { $count } dias</b>
    Um toque por dia, ou uma palavra. O que você não lembrar fica sem resposta; nunca tomo isso por descanso.
start-days-told = ✓ { DAY($day) } · { $told }
start-days-now = <b>▸ { DAY($day) } · o que você fez?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = Não lembro
start-days-skip = { $told ->
    [0] Pular todos os seis
   *[other] Pular o resto
}
start-wrong-days = Toque no que você fez nesse dia, por favor, ou escreva: <i>descanso</i>, <i>natação</i>. Aqui basta o tipo de treino. “Não lembro” também vale.

start-done = <b>Tudo pronto. Boas-vindas ao DaySeven!</b>
start-done-again = <b>O seu perfil está em dia.</b> O diário está como estava.
start-done-profile = • { $age } anos, nível { $level ->
        [beginner] iniciante
        [intermediate] intermediário
       *[advanced] avançado
    }
    • objetivo: { $goal ->
        [lose-weight] perder peso
        [fitness] ficar em forma
       *[muscle] ganhar músculo
    }
    • o treino de amanhã, às { $time } ({ $zone })
start-done-days = { $remembered ->
    [0] • dos últimos { $count } dias, ainda não sei de nenhum
    [1] • um dos últimos { $count } dias já está no diário
   *[other] • { $remembered } dos últimos { $count } dias já estão no diário
}
start-done-clearance = Até um profissional liberar você, sugiro só descanso e movimento leve. Quando isso acontecer, /start tem um botão para dizer.
start-done-effort = Por enquanto deixo os intervalos de fora. Quando você tiver o costume de fazer esforço intenso, /start tem um botão para dizer.
start-done-next = <b>O que vem agora:</b> todo dia às { $time } eu envio o treino de amanhã. E sempre que você treinar, é só me escrever: <i>45 min de natação</i>, <i>descanso</i>, <i>corri 5 km ontem</i>.
start-button-tomorrow = O treino de amanhã
start-button-log = Anotar hoje

start-known = <b>Que bom ver você de novo.</b> O treino de amanhã chega às { $time }. Escreva o que você treinou, ou toque:
start-known-paused = <b>Que bom ver você de novo.</b> As mensagens da noite estão em pausa; /resume traz de volta. Escreva o que você treinou, ou toque:
start-button-again = Mudar o meu perfil
start-button-hard = Já faço esforço intenso
start-noted-cleared = <b>Anotado:</b> um profissional liberou você. Daqui em diante, subimos aos poucos.
start-noted-hard = <b>Anotado:</b> os intervalos podem voltar a aparecer, quando os seus últimos dias permitirem.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] hoje
    [yesterday] ontem, { DAY($day) }
    [tomorrow] amanhã, { DAY($day) }
    [year] { DAY($day) } de { $year }
   *[day] { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Hoje
    [yesterday] Ontem, { DAY($day) }
    [tomorrow] Amanhã, { DAY($day) }
    [year] { DAY($day) } de { $year }
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
    [already] <b>Já no diário</b> ({ $day }):
    [changed] <b>Mudado.</b> Agora consta ({ $day }):
    [reread] <b>Lido de novo.</b> Agora consta ({ $day }):
    [back] <b>De volta ao diário</b> ({ $day }):
    [undone] <b>Tirado do diário</b> ({ $day }):
   *[logged] <b>Anotado</b> ({ $day }):
}
log-head = { $head ->
    [already] <b>Já no diário:</b>
    [changed] <b>Mudado.</b> Agora consta:
    [reread] <b>Lido de novo.</b> Agora consta:
    [back] <b>De volta ao diário:</b>
    [undone] <b>Tirado do diário:</b>
   *[logged] <b>Anotado:</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … e mais { $count }
log-rest-kept = <i>Você já tinha anotado um treino ({ $days }), então continua sendo dia de treino.</i>
log-rest-replaced = <i>Isso substitui o descanso que você tinha anotado ({ $days }).</i>
log-again = <i>Com isso são { $count } × { $workout } ({ $day }).</i>
log-returned = <i>Que bom ter você de volta.</i>
log-undone = <b>Tirado.</b> Isto não está no diário.
log-edited-away = Li a sua mensagem de novo e não encontro mais nenhum treino nela.
log-undone-already = Isso já tinha sido tirado.
log-not-found = Não encontro essa anotação no seu diário.

log-undo = ↩️ Desfazer
log-change = ✏️ Mudar
log-put-back = Pôr de volta
log-look-at-day = Ver esse dia
minutes-label = { $minutes } min
minutes-unknown = Não sei

# Change screens
change-which = Qual delas eu mudo?
change-pick = <b>{ $entry }</b>, { $day }. O que eu mudo?
change-types = <b>{ $entry }</b>, { $day }. O que foi, na verdade?
change-days = <b>{ $entry }</b>, { $day }. Em que dia foi?
change-times = <b>{ $entry }</b>, { $day }. Quantos minutos? Toque, ou escreva só o número.
change-efforts = <b>{ $entry }</b>, { $day }. Como foi o esforço?
change-times-wrong = Preciso dos minutos em número, como <i>45</i>; ou toque em um acima.
change-type-label = Tipo
change-day-label = Dia
change-minutes-label = Minutos
change-effort-label = Esforço
change-remove-label = 🗑 Tirar do diário

# Corrections in words
correct-nothing = Ainda não há nada para mudar no seu diário. Conte o que você fez, por exemplo <i>45 min de natação</i>.

correct-which = Não sei de qual anotação você fala. Responda à mensagem sobre ela, ou procure o dia em /history.

# /log
log-what = O que você fez { $day }?
log-other-day = Outro dia
log-when = Em que dia foi?

# A question that completes a log
ask-what = { $minutes ->
    [0] O que foi? Um toque e está no diário ({ $day }).
   *[other] { $minutes } minutos de quê? Um toque e está no diário ({ $day }).
}
ask-when = { $entry }: não encontro esse dia no calendário. Em que dia foi?
ask-nothing = Nada para anotar
ask-nothing-logged = Tudo bem, não anotei nada.
ask-hint = Ainda não sei o que anotar. Toque em um dos botões acima, ou escreva assim: <i>45 min de natação</i>, <i>ontem descanso</i>.
ask-long-ago = Isso foi há { $days } dias ({ $day }). Anoto nesse dia?
ask-yes = Sim, anote
ask-no = Não, deixe
ask-passed = Essa pergunta já passou. Escreva de novo se ainda quiser anotar.
# Words that count as an answer, comma by comma.
answer-yes-words = sim, s, ss, claro, com certeza, isso, isso mesmo, por favor, sim por favor, ok, okay, tá, ta, tá bom, ta bom, beleza, pode, pode ser, pode anotar, anota, anote, certo, correto, exato
answer-no-words = não, nao, n, nn, nenhuma, nenhum, nenhuma delas, nada disso, não tenho nada, nao tenho nada, não obrigado, não obrigada, nao obrigado, nao obrigada, melhor não, melhor nao, nada, nada para anotar, deixa, deixa pra lá, deixa pra la, deixe, esquece, esqueça, tanto faz, cancela, cancelar

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = sim, s, ss, claro que sim, infelizmente sim
typed-no = não, nao, n, nn, nenhuma, nenhum, nenhuma delas, nada, nada disso, não tenho nada, nao tenho nada, de jeito nenhum
typed-level = { $level ->
    [beginner] principiante, novato, novata, novo, nova, básico, basico, básica, começando, comecando, estou começando, estou comecando, do zero, pouco, pouca, nada, nenhum, nenhuma
    [intermediate] intermediaria, intermediária, intermédio, intermedio, médio, medio, média, normal, regular
   *[advanced] avançada, avancada, experiente, profissional, muito, muita
}
typed-goal = { $goal ->
    [lose-weight] emagrecer, perder gordura, queimar gordura, perder quilos, perder barriga, baixar o peso
    [fitness] saúde, saude, boa forma, entrar em forma, manter a forma, condicionamento, fitness, bem-estar, bem estar
   *[muscle] músculo, musculo, músculos, musculos, massa, massa muscular, ganhar massa, ganhar massa muscular, ganhar músculos, hipertrofia, força, forca, ganhar força, ficar forte
}
typed-forgotten = não me lembro, nao me lembro, não lembro mais, nao lembro mais, não me recordo, nao me recordo, não sei, nao sei, sei lá, sei la, nem ideia, não faço ideia, nao faco ideia, esqueci, me esqueci
typed-age = tenho, eu tenho, minha idade é, minha idade e, a minha idade é, idade, idade de, anos, ano, aninhos, de idade, completos
typed-hours = h, hs, hrs, hora, horas
typed-morning = manhã, manha, madrugada
typed-evening = noite, tarde
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = e meia
typed-half-to = –
typed-between = a, à, às, as, até, ate, até as, até às, e
typed-days = d, dia, dias
typed-weeks = sem, semana, semanas
typed-months = m, mês, mes, meses
typed-quarters = trimestre, trimestres
typed-years = ano, anos
typed-half = meio, meia, metade de, metade do
typed-dark = escuro, escura, noite, preto
typed-light = claro, clara, branco, luz
typed-fillers = estatísticas, estatisticas, de, do, da, dos, das, o, a, os, as, em, no, na, nos, nas, com, meu, meus, minha, minhas, e, para, mostre, mostra, me, ver, tudo, todo, toda, todos, todas, último, ultimo, última, ultima, últimos, ultimos, últimas, ultimas, passado, passada, este, esta, esse, essa, um, uma, por favor

# /history
history-title = <b>O seu diário</b>, de { $first } até { $last }: { $recorded } de { $days } dias com registro. Toque em um dia para ver ou mudar.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b>: ainda sem registro. O que você fez?
history-fill = O que você fez <b>{ $day }</b>?
history-add-what = O que eu acrescento? (<b>{ $day }</b>)
history-change = ✏️ { $entry }
history-add = ➕ Acrescentar treino
history-back = ‹ Todos os dias
history-earlier = ‹ Antes
history-later = Depois ›
history-leap = ‹‹ 4 semanas
history-leap-year = ‹‹ 1 ano
history-newest = Voltar para hoje
history-which = Que dia? Escreva assim: <code>/history { $example }</code>, no máximo hoje, ou só /history.

# Plans
plan-kept = <b>Planejado:</b>
    { $plans }
    Vou levar em conta. Me conte quando tiver feito.
plan-line = { $workout }, { $day }
plan-remove = Tirar o plano
plan-remove-one = Tirar { $workout }, { DAY($day) }
plan-removed = Não está mais nos seus planos: { $workout }, { $day }.
plan-past = Esse dia já passou.
plan-edited-away = Li a sua mensagem de novo, e o plano não existe mais.
plan-heard = Parece bom. Me conte quando tiver feito, e eu anoto.

# Questions
question-other = Essa vai além de mim. Posso dizer o que combina com amanhã (/tomorrow) ou com a semana (/week), contar os seus treinos (<i>quantas vezes nadei em maio?</i>) e anotar o que você fez.
question-start-first = Ainda faltam algumas respostas antes de eu poder sugerir algo. /start leva dois minutos.
how-to-log = É só escrever o que você fez: <i>45 min de natação</i>, <i>corri 5 km ontem</i>, <i>descanso</i>. Ou envie /log para ter botões. Algo errado? Toque em Mudar, edite a sua mensagem ou responda <i>isso foi ontem</i>.
totals-span = de { $first } até { $last }
totals-one-day = { $first }
totals-title = <b>O seu diário, { $span }</b>
totals-line = { $icon } { $workout }: { $times ->
    [1] uma vez
   *[other] { $times } vezes
}
totals-rest = { $icon } { $workout }: { $times ->
    [1] 1 dia
   *[other] { $times } dias
}
totals-sum = Em { $days ->
    [1] 1 dia
   *[other] { $days } dias
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } min
    }
   *[other] , { $hours } h { $minutes } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } km
}, pelo que você me contou.
totals-none = Não há nada registrado { $span }.
totals-none-of = { $workouts }: nada registrado { $span }.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Oi. Como foi o seu dia?
    [1] Olá! Bom falar com você.
   *[2] Oi, estou aqui.
}
smalltalk-thanks = { $variant ->
    [0] De nada.
    [1] Sempre que quiser.
   *[2] É um prazer ajudar.
}
smalltalk-chat = { $variant ->
    [0] Entendi.
    [1] Bom saber.
   *[2] Ha, é justo.
}
smalltalk-hint = Quando você tiver feito algo, é só me contar: <i>30 min de bike</i> já basta.

# What cannot be read
other-sticker = Boa. Mas só leio palavras: <i>45 min de natação</i> iria direto para o diário.
other-voice = Ainda não consigo ouvir mensagens de voz. Por escrito, <i>corri 5 km</i> já basta.
other-video-note = Não consigo ver vídeos. Por escrito, <i>corri 5 km</i> já basta.
other-photo = Não consigo ver fotos. Conte em palavras o que você fez, e eu anoto.
other-video = Não consigo ver vídeos. Conte em palavras o que você fez, e eu anoto.
other-audio = Não consigo ouvir áudios. Conte em palavras o que você fez, e eu anoto.
other-document = Não posso fazer nada com esse arquivo aqui. Conte em palavras o que você fez, e eu anoto.
other-contact = Obrigado, mas contatos não me servem, e não guardei nada deste.
other-location = Obrigado, mas não guardo lugares; nada deste foi armazenado.
other-poll = Enquetes não são o meu forte. Conte o que você fez, e eu anoto.
other-animation = Belos passos. Em palavras seria uma anotação: <i>30 min de dança</i>, por exemplo.
other-unknown = Só leio palavras. Conte o que você fez, por exemplo <i>45 min de natação</i>.
group-please-private = Um diário é algo particular: escreva para mim na nossa própria conversa, por favor, não em um grupo.

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Dia livre
session-rest-beginner-structure = Nada planejado. Um passeio se der vontade, e dormir cedo.
session-rest-intermediate-title = Dia de recarregar
session-rest-intermediate-structure = Sem treino nesse dia. Uma caminhada de { $walk } minutos depois de comer é bem-vinda, sem obrigação.
session-rest-advanced-title = Descanso planejado
session-rest-advanced-structure = Faz parte do plano, não é um buraco nele. Coma bem, durma bastante, mexa-se sem pressa.

session-cardio-beginner-title = Caminhada e trote
session-cardio-beginner-structure = { $warmup } min de caminhada tranquila, { $main } min de caminhada rápida com { $jog } min de trote a cada { $every } min se a sensação for boa, { $cooldown } min mais devagar. O tempo todo você consegue falar em frases completas.
session-cardio-beginner-easier = { $easier } min de caminhada rápida, sem trote.
session-cardio-intermediate-title = Corrida contínua
session-cardio-intermediate-structure = { $warmup } min subindo o ritmo, { $main } min em um ritmo que permita conversar, { $cooldown } min de caminhada e alongamento das panturrilhas.
session-cardio-intermediate-easier = { $easier } min de caminhada em subida ou no elíptico.
session-cardio-advanced-title = Corrida aeróbica de base
session-cardio-advanced-structure = { $warmup } min leves, { $main } min com folga, ainda falando em frases, { $cooldown } min de caminhada.
session-cardio-advanced-easier = { $easier } min leves de bicicleta.
session-cardio-elder-title = Uma boa caminhada
session-cardio-elder-structure = { $warmup } min devagar, { $main } min em um ritmo que ainda deixe conversar, { $cooldown } min devagar de novo. Escolha um terreno plano com lugares para sentar.
session-cardio-elder-easier = { $easier } min, com pausas quando quiser.
session-cardio-walk-title = Caminhada leve
session-cardio-walk-structure = { $warmup } min de caminhada tranquila, { $main } min em um ritmo confortável, { $cooldown } min de caminhada tranquila. Só até onde já é normal para você; pare se algo parecer errado.
session-cardio-walk-easier = { $easier } min de caminhada tranquila.

focus-words = { $focus ->
    [full] corpo inteiro
    [upper] parte de cima do corpo
    [lower] parte de baixo do corpo
    [push] empurrar: peito, ombros, tríceps
    [pull] puxar: costas, bíceps
    [legs] pernas e quadril
   *[small] só tronco e músculos pequenos, porque os grandes trabalharam no dia anterior
}
session-strength-beginner-title = Força básica
session-strength-beginner-structure = { $warmup } min de mobilidade e séries leves. { $sets ->
    [1] Uma rodada
   *[other] { $sets } rodadas
} em { $main } min ({ focus-words }): { $focus ->
    [full] agachamento até uma cadeira, flexão em um banco, remada, dobradiça de quadril, caminhar carregando peso
   *[other] prancha, prancha lateral, elevação de calcanhares, trabalho leve de braços
}, de { $reps_low } a { $reps_high } repetições cada, parando com { $spare } bem-feitas de reserva. { $cooldown } min de alongamento.
session-strength-beginner-easier = Uma rodada só com o peso do corpo.
session-strength-intermediate-title = Força sólida
session-strength-intermediate-structure = { $warmup } min de séries de aquecimento. { $main } min ({ focus-words }): { $sets ->
    [1] uma série
   *[other] { $sets } séries
} de { $reps_low }–{ $reps_high } em cada exercício, com { $spare } repetições de reserva. { $cooldown } min de volta à calma.
session-strength-intermediate-easier = Uma série a menos de tudo, com o mesmo peso.
session-strength-advanced-title = Força com foco
session-strength-advanced-structure = { $warmup } min subindo a carga. { $main } min ({ focus-words }): { $sets ->
    [1] uma série
   *[other] { $sets } séries
} de { $reps_low }–{ $reps_high } no exercício principal, depois exercícios auxiliares mais leves, com { $spare ->
    [1] uma ou duas
   *[other] { $spare }
} repetições de reserva. { $cooldown } min de mobilidade.
session-strength-advanced-easier = Um dia de técnica, com cerca de { $easier } % da sua carga de costume.
session-strength-youth-title = Aprender a levantar
session-strength-youth-structure = { $warmup } min de jogos ou mobilidade. { $sets ->
    [1] Uma rodada
   *[other] { $sets } rodadas
} em { $main } min ({ focus-words }), de { $reps_low } a { $reps_high } repetições cada exercício, parando com { $spare } bem-feitas de reserva. { $cooldown } min de alongamento.
session-strength-youth-easier = Uma rodada só com o peso do corpo.
session-strength-senior-title = Força e equilíbrio
session-strength-senior-structure = { $warmup } min de aquecimento suave. { $sets ->
    [1] Uma rodada
   *[other] { $sets } rodadas
} em { $main } min ({ focus-words }), de { $reps_low } a { $reps_high } repetições cada exercício com { $spare } de reserva, e { $drills } exercícios de equilíbrio entre eles. { $cooldown } min de alongamento.
session-strength-senior-easier = Uma rodada em uma cadeira, e os exercícios de equilíbrio.
session-strength-elder-title = Força e firmeza
session-strength-elder-structure = { $warmup } min para soltar o corpo. { $main } min levantando de uma cadeira, com trabalho leve de braços e elevação de calcanhares, de { $reps_low } a { $reps_high } repetições calmas cada exercício, e { $drills } exercícios de equilíbrio junto a uma parede ou bancada. { $cooldown } min de alongamento.
session-strength-elder-easier = Levantar de uma cadeira algumas vezes, duas vezes nesse dia.

session-hiit-beginner-title = Primeiros intervalos
session-hiit-beginner-structure = { $warmup } min leves, depois { $repeats } × { $hard } s rápidos e { $easy } s lentos na bicicleta ou caminhando em subida, { $cooldown } min leves. Rápido quer dizer: só poucas palavras por vez.
session-hiit-beginner-easier = Os mesmos tempos, mas em passo firme em vez de rápido.
session-hiit-intermediate-title = Repetições de um minuto
session-hiit-intermediate-structure = { $warmup } min subindo o ritmo, depois { $repeats } × { $hard } s fortes e { $easy } s leves, { $cooldown } min leves.
session-hiit-intermediate-easier = Duas repetições a menos e recuperações mais longas.
session-hiit-advanced-title = Intervalos longos
session-hiit-advanced-structure = { $warmup } min subindo o ritmo com algumas acelerações, depois { $repeats } × { $hard } s fortes e { $easy } s leves, { $cooldown } min leves. Pare quando o ritmo cair.
session-hiit-advanced-easier = Em vez disso, esforços de um minuto, bem longe do seu limite.
session-hiit-youth-title = Jogos rápidos
session-hiit-youth-structure = { $warmup } min leves, depois { $repeats } × { $hard } s rápidos e { $easy } s leves, como jogo, corrida de revezamento ou na bicicleta, { $cooldown } min leves.
session-hiit-youth-easier = Metade das rodadas.
session-hiit-senior-title = Intervalos suaves
session-hiit-senior-structure = { $warmup } min leves na bicicleta, depois { $repeats } × { $hard } s mais fortes e { $easy } s leves, { $cooldown } min leves.
session-hiit-senior-easier = Os mesmos tempos, só um pouco mais rápido em vez de mais forte.
session-hiit-elder-title = Mudanças de ritmo
session-hiit-elder-structure = { $warmup } min leves, depois { $repeats } × { $hard } s um pouco mais vivos e { $easy } s lentos, { $cooldown } min leves. Nunca sem fôlego.
session-hiit-elder-easier = Uma caminhada tranquila da mesma duração.

session-yoga-beginner-title = Soltar o corpo
session-yoga-beginner-structure = { $warmup } min de respiração, { $main } min de gato-vaca devagar, avanços, equilíbrio com apoio e torções suaves, { $cooldown } min em posição deitada.
session-yoga-beginner-easier = { $easier } min em uma cadeira.
session-yoga-intermediate-title = Fluxo e equilíbrio
session-yoga-intermediate-structure = { $warmup } min de respiração, { $main } min de saudações ao sol fáceis, quadris e equilíbrio em uma perna, { $cooldown } min de relaxamento.
session-yoga-intermediate-easier = { $easier } min para quadris e costas.
session-yoga-advanced-title = Fluxo de recuperação
session-yoga-advanced-structure = { $warmup } min de respiração, { $main } min para quadris, parte alta das costas e tornozelos, mantendo mais as posturas, { $cooldown } min de relaxamento. Não é uma aula de power yoga.
session-yoga-advanced-easier = { $easier } min de rolo de espuma e respiração.
session-yoga-elder-title = Mobilidade e equilíbrio
session-yoga-elder-structure = { $warmup } min de respiração, { $main } min de movimento lento e equilíbrio, { $cooldown } min de repouso.
session-yoga-elder-easier = { $easier } min em uma cadeira.

session-swimming-beginner-title = Confiança na água
session-swimming-beginner-structure = { $warmup } min em qualquer estilo, { $repeats } × { $metres } m com { $pause_low }–{ $pause } s na borda, { $cooldown } min de pernada ou boiando.
session-swimming-beginner-easier = Caminhar na água, ou uma aula de hidroginástica.
session-swimming-intermediate-title = Trechos em ritmo igual
session-swimming-intermediate-structure = { $warmup_metres } m leves, { $repeats } × { $metres } m em um mesmo ritmo com { $pause } s de pausa, { $cooldown_metres } m leves.
session-swimming-intermediate-easier = O mesmo em trechos de 50 m com pausas mais longas.
session-swimming-advanced-title = Série de resistência
session-swimming-advanced-structure = { $warmup_metres } m variados, { $repeats } × { $metres } m constantes com até { $pause } s de pausa, alguns com pull buoy, { $cooldown_metres } m leves.
session-swimming-advanced-easier = Metade da série, com nadadeiras se quiser.
session-swimming-elder-title = Com calma na água
session-swimming-elder-structure = { $warmup } min com suavidade, { $main } min de nado calmo ou exercícios na água com pausas, { $cooldown } min boiando. Nunca sem companhia.
session-swimming-elder-easier = { $easier } min caminhando na água.

session-cycling-beginner-title = Pedal leve
session-cycling-beginner-structure = { $warmup } min leves, { $main } min no plano a { $rpm_low }–{ $rpm_high } pedaladas por minuto, com a respiração calma, { $cooldown } min leves.
session-cycling-beginner-easier = { $easier } min em uma bicicleta ergométrica.
session-cycling-intermediate-title = Pedal de resistência
session-cycling-intermediate-structure = { $warmup } min leves, { $main } min constantes com uma ou duas subidas suaves, { $cooldown } min leves.
session-cycling-intermediate-easier = { $easier } min no plano.
session-cycling-advanced-title = Pedal longo e constante
session-cycling-advanced-structure = { $warmup } min leves, { $main } min constantes, { $cooldown } min leves. Em pedais de mais de { $fuel } min, coma e beba no caminho.
session-cycling-advanced-easier = { $easier } min em ambiente fechado.
session-cycling-elder-title = Pedal tranquilo
session-cycling-elder-structure = { $warmup } min leves, { $main } min suaves em bicicleta ergométrica ou em um caminho tranquilo, { $cooldown } min leves.
session-cycling-elder-easier = { $easier } min em uma bicicleta ergométrica.

note-easy-only = Fica leve até a sua saúde ter liberação.
note-circuit = Em circuito: passe de um exercício ao seguinte com 45–60 s de pausa.
note-low-impact = Com o músculo como objetivo, a bicicleta ou a piscina servem igualmente bem e poupam as pernas.
note-muscle = Descanse cerca de 2 minutos entre as séries; na semana, busque umas dez séries por grupo muscular.
note-finisher = Depois, { $finisher } min leves de bicicleta ou caminhada; já estão no total.
note-break = Depois dos seus dias de folga, isto é mais curto e um degrau mais fácil que de costume.
note-week-off = Depois de uma semana sem treino, isto é bem mais curto e um degrau mais fácil que de costume.
note-after-hard = Um pouco mais curto que de costume, porque vem depois de um dia intenso.
note-long = Um pouco mais longo que de costume, porque depois há um dia livre planejado.
note-check-first = Na bicicleta ou caminhando em subida. Se você ainda não treinou forte, fale antes com um profissional.
note-youth = Técnica antes do peso, sem tentativas máximas, e com um adulto por perto que conheça os exercícios.
note-balance = Tenha uma parede ou uma cadeira ao alcance na parte de equilíbrio.
note-support = Apoie-se em uma cadeira ou na parede.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] um dia de descanso
    [cardio] cardio
    [strength] força
    [hiit] intervalos
    [yoga] yoga
    [swimming] natação
   *[cycling] ciclismo
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] hoje
    [1] ontem
   *[other] há { $days } dias
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] ontem
    [1] hoje
   *[other] no dia anterior
}
day-before-first = { $ahead ->
    [0] Ontem
    [1] Hoje
   *[other] O dia anterior
}

reason-easy-only = Até a sua saúde ter liberação, sugiro só descanso e movimento leve; disso, o que melhor combina com os seus dias: { $workout }.
reason-no-hiit = Os seus dias levariam a intervalos, mas eles ficam de fora até você confirmar que pode fazê-los. O que melhor combina em seguida: { $workout }.
reason-unavailable = Os seus dias levariam a { choice-words }, mas isso não está entre os treinos que você pode fazer. O que melhor combina em seguida: { $workout }.

reason-blocked-r1 = Os seus últimos intervalos foram { days-ago }. Entre uns e outros deixo pelo menos { $gap ->
    [1] um dia
   *[other] { $gap } dias
} sem intervalos. Por isso: { $workout }.
reason-blocked-r2 = { $cap ->
    [0] No seu nível e na sua idade não sugiro intervalos. Por isso: { $workout }.
   *[other] { $count ->
        [1] Um dos seus últimos seis dias já foi
       *[other] { $count } dos seus últimos seis dias já foram
    } de intervalos, e { $cap } em sete dias seguidos é o máximo que sugiro para você. Por isso: { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Os intervalos se apoiam em treino regular. { $training ->
        [0] Nenhum dos seus últimos seis dias foi
        [1] Um dos seus últimos seis dias foi
       *[other] { $training } dos seus últimos seis dias foram
    } de treino, e gosto de ver pelo menos { $base } antes. Por isso: { $workout }.
   *[back] Depois de { $run } dias de descanso seguidos, os intervalos podem esperar um pouco. Começamos com: { $workout }.
}
reason-blocked-r4 = { $run ->
    [1] { day-before-first } foi um dia intenso
   *[other] Os últimos { $run } dias foram todos intensos
} (força ou intervalos), então o próximo é mais leve: { $workout }.
reason-blocked-r5 = { $count } dos seus últimos seis dias foram intensos (força ou intervalos), e { $cap } em sete dias seguidos bastam para você. Por isso: { $workout }.
reason-blocked-r6 = { $count } dos seus últimos seis dias foram intensos (força ou intervalos). O próximo é para recuperar: { $workout }.
reason-blocked-r7 = Você tem { $count } dias de força em seis, e { $cap } em sete dias seguidos bastam para você. Por isso: { $workout }.
reason-blocked-r8 = Houve força { day-before }. Gosto de deixar umas 48 horas antes que os mesmos músculos trabalhem forte de novo. Por isso: { $workout }.
reason-blocked-r9 = { $count ->
    [0] Nenhum dos seus últimos seis dias foi
    [1] Só um dos seus últimos seis dias foi
   *[other] Só { $count } dos seus últimos seis dias foram
} de descanso ou yoga. Primeiro vem um dia mais calmo: { $workout }.
reason-blocked-r10 = Você treinou { $run } dias seguidos. O próximo é mais calmo: { $workout }.
reason-blocked-r11 = Entre os seus últimos seis dias não houve nenhum de descanso completo, e { $training } foram de treino. Um dia livre por semana mantém a rotina.
reason-blocked-r12 = Você fez cardio { $run } dias seguidos. Para variar o impacto: { $workout }.
reason-blocked-r13 = Que bom ter você de volta depois de { $run } dias de descanso seguidos. Para voltar com calma: { $workout }. Não há nada para compensar.
reason-blocked-r14 = Os seus últimos { $run } dias foram todos de descanso ou yoga. Hora de algo ativo de novo: { $workout }. Não há nada para compensar.

reason-restart = Que bom ter você de volta depois de { $run } dias de descanso seguidos. Isto é mais curto e um degrau mais fácil que de costume, e não há nada para compensar.
reason-rest-after-training = { $run } dias de treino seguidos merecem um dia livre.
reason-rest = { $training ->
    [0] Nenhum dos seus últimos seis dias foi de treino, e mesmo assim semanas como a sua seguem com um dia livre.
    [1] Um dos seus últimos seis dias foi de treino, e semanas como a sua seguem com um dia livre.
   *[other] { $training } dos seus últimos seis dias foram de treino, e semanas como a sua seguem com um dia livre.
}
reason-yoga-balance = Equilíbrio e mobilidade em cerca de três dias por semana ajudam você a manter a firmeza. { $balance ->
    [0] Nenhum dos seus últimos seis dias teve
    [1] Um dos seus últimos seis dias teve
   *[other] { $balance } dos seus últimos seis dias tiveram
} força ou yoga.
reason-yoga-after-hard = { day-before-first } foi de { $yesterday ->
    [hiit] intervalos
   *[strength] força
}; o yoga mantém você em movimento enquanto se recupera.
reason-yoga = { $training ->
    [0] Nenhum dos seus últimos seis dias foi de treino; o yoga é um jeito leve de se mexer.
    [1] Um dos seus últimos seis dias foi de treino; o yoga mantém você flexível.
   *[other] { $training } dos seus últimos seis dias foram de treino; o yoga mantém você flexível entre um e outro.
}
reason-strength-none = Não houve força entre os seus últimos seis dias, e o comum são dois dias por semana.
reason-strength-due = Houve um dia de força entre os seus últimos seis ({ days-ago }), e o comum são dois por semana.
reason-strength = Você mantém a força: { $count } dos seus últimos seis dias, o mais recente { days-ago }. A semana tem espaço para mais um.
reason-hiit-none = Não houve intervalos entre os seus últimos seis dias, { $training } foram de treino, e a semana tem espaço para um esforço intenso.
reason-hiit = Os seus últimos intervalos foram { days-ago }, { $training } dos seus últimos seis dias foram de treino, e a semana tem espaço para mais um esforço intenso.
reason-aerobic-steady = O seu objetivo gosta de minutos constantes. { $aerobic ->
    [0] Nenhum dos seus últimos seis dias foi
    [1] Um dos seus últimos seis dias foi
   *[other] { $aerobic } dos seus últimos seis dias foram
} de resistência; este soma um.
reason-aerobic-between-lifts = { $strength ->
    [1] Um dos seus últimos seis dias foi
   *[other] { $strength } dos seus últimos seis dias foram
} de força. Algo leve faz bem ao coração e combina com os pesos: { $workout }.
reason-aerobic = Os seus últimos seis dias têm { $strength ->
    [0] zero dias de força
    [1] um dia de força
   *[other] { $strength } dias de força
} e { $aerobic ->
    [0] zero dias de resistência
    [1] um dia de resistência
   *[other] { $aerobic } dias de resistência
}. Semanas assim seguem com: { $workout }.

unknown-words = { $unknown ->
    [1] um dos últimos seis dias está sem registro
   *[other] { $unknown } dos últimos seis dias estão sem registro
}
reason-least-risk = { $unknown ->
    [1] Um dos últimos seis dias está sem registro
   *[other] { $unknown } dos últimos seis dias estão sem registro
}, então nada combina com certeza. O que tem menos chance de quebrar uma regra de segurança: { $workout } (no máximo { $percent } %).
reason-too-risky = Eu tendia a sugerir { choice-words }, mas { unknown-words }, e com eles isso poderia quebrar uma regra de segurança ({ $percent } %). Do lado seguro: { $workout }.
reason-nothing-known = Nenhum dos últimos seis dias tem registro, então isto é o que serve para a maioria das pessoas com o seu perfil. Conte o que você fez e eu acerto melhor.
reason-gaps-rest-after-training = Pelo menos { $run } dias de treino seguidos merecem um dia livre, pelo que sei: { unknown-words }.
reason-gaps-pattern = O que sei dos seus últimos seis dias: força { $strength } ×, resistência { $aerobic } ×, descanso ou yoga { $recovery } ×; { unknown-words }. Depois de dias assim costuma vir: { $workout }.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = Os treinos que você pode fazer não deixam outra coisa.
rule-r1 = Entre dias de intervalos fica um dia ou dois sem intervalos.
rule-r2 = Há um máximo de dias de intervalos em sete dias seguidos, por nível e idade.
rule-r3 = Intervalos pedem algum treino regular nos dias anteriores.
rule-r4 = Depois de dias intensos (força, intervalos) vêm outros mais leves.
rule-r5 = Há um máximo de dias intensos em sete dias seguidos.
rule-r6 = Depois de muitos dias intensos vem um dia de recuperação.
rule-r7 = Há um máximo de dias de força em sete dias seguidos.
rule-r8 = Entre dias de força fica um dia.
rule-r9 = Sete dias seguidos têm pelo menos um ou dois de descanso ou yoga.
rule-r10 = Depois de vários dias de treino seguidos vem um de descanso ou yoga.
rule-r11 = Sete dias seguidos têm um dia de descanso completo.
rule-r12 = Corrida e caminhada não seguem por dias sem uma quebra.
rule-r13 = Depois de três dias de descanso seguidos vem algo ativo.
rule-r14 = Depois de quatro dias de descanso ou yoga vem uma sessão de verdade.

## Today, tomorrow, the week, the evening push.

advice-today = <b>Hoje, { DAY($day) } · { $workout }</b>
advice-tomorrow = <b>Amanhã, { DAY($day) } · { $workout }</b>
advice-on = <b>{ DAY($day) } · { $workout }</b>
advice-planned = Foi você que planejou isto, então foi o que preparei.
advice-planned-instead = Por mim, seria: { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } min · esforço { $effort } de 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Mais fácil: { $easier }
advice-why = <b>Por quê:</b> { $why }
advice-starter = Esta é uma sugestão inicial: a minha rede não está à mão, então ela vem só das regras e de programas comuns.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>Certeza:</b> { $band ->
    [high] bem alta
    [middle] razoável
   *[low] baixa, é por pouco
} ({ $percent } %){ $unknown ->
    [0] .
    [1] , com um dos últimos seis dias sem registro.
   *[other] , com { $unknown } dos últimos seis dias sem registro.
}
advice-or = <b>Também vale:</b> { $alternatives }.
advice-only = <b>Nada além disso desta vez:</b> { $why }
advice-six-days = <b>Os seus seis dias:</b> { $days }
advice-fill = Complete o que você lembrar, e eu penso de novo:

# Above today's advice, where today is in the diary already.
advice-logged = <b>Hoje já está no diário:</b> { $entries }.

advice-held = O plano fica em espera até você me dizer que está bem. Até lá, a sugestão é descanso.
advice-easy-only = Até um médico ou outro profissional liberar você, sugiro só descanso e movimento leve. Em /start dá para mudar essa resposta.

button-fill = { DAY($day) } · o que foi?
button-other = Outra coisa
button-another = { $ahead ->
    [1] Amanhã: outro treino
   *[other] Outro treino
}
button-easier = Uma versão mais fácil
button-week = A semana
button-tomorrow = Amanhã

# The evening push
push-log-today = O dia de hoje já está no diário? Basta um toque:
push-log-day = { DAY($day) } já está no diário? Basta um toque:
push-done = ✓ Feito: { $workout }
push-rested = Descansei
push-not-now = Agora não
push-pause = Pausar avisos
push-alternatives = Prefere algo destes para amanhã?
push-chosen = Anotado para { DAY($day) } · { $workout }
push-paused = As mensagens da noite estão em pausa. /resume traz de volta; o diário continua aberto.
push-not-now-done = Tudo bem, hoje não. Volto amanhã à noite.
push-something-else-none = Para { DAY($day) } não há outro treino que caiba nas regras: { $why }

# The week
week-title = <b>Os seus próximos sete dias</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(seu plano)
   *[no] {""}
}
week-note = Cada dia já conta os anteriores, então a semana inteira guarda o descanso de que você precisa. Ela muda com o que você anota.
week-held = O plano está em espera até você me dizer que está bem.
push-logged = Anotado para { DAY($day) } · { $workout }
push-already-logged = Esse dia já está no diário.
push-changed = <i>Atualizado: antes { $before }, agora { $now }.</i>
push-goodbye = Faz um tempo que não tenho notícias suas, então esta é a minha última mensagem da noite por enquanto. O seu diário está seguro, e uma palavra sua me traz de volta. Até lá, tudo de bom.

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = É o seu dia de folga, então não há nada planejado. Em /settings estão os seus dias de folga.
advice-rest-refused = Você recusou o resto, então é um dia de descanso, por escolha sua.
reason-refused = { $why ->
    [tired] Você disse que estaria com cansaço, então aqui vai o dia leve que melhor combina.
    [sore] Você disse que estaria com dor muscular, então aqui vai o dia leve que melhor combina.
    [no-kit] Você não tem o que a primeira ideia pede, então aqui vai o que melhor combina em seguida.
   *[ill] Você recusou a primeira ideia, então aqui vai o que melhor combina em seguida.
}
note-too-hard = Mais leve que de costume, porque os dois últimos pareceram duros demais. Me diga quando um estiver no ponto, e ele volta a crescer.
note-not-fresh = Mais leve que de costume, porque você pediu um dia mais fácil.
note-no-time = Curto, porque o tempo está apertado.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Amanhã não
   *[other] Este não
}
push-refuse-ask = Por que não combina?
push-refuse-why = { $reason ->
    [tired] Muito cansaço
    [sore] Dor muscular
    [no-time] Sem tempo
    [no-kit] Falta equipamento
   *[ill] Estou doente
}
push-refuse-undo = ↩️ Desfazer
push-refused = { $reason ->
    [no-time] <i>Entendido: o mesmo treino, só que curto.</i>
    [sore] <i>Entendido: algo leve em vez de { $workout }. Se a dor for aguda, de um lado só ou ainda estiver aí depois de cerca de uma semana, procure alguém para examinar.</i>
   *[tired] <i>Entendido: algo leve em vez de { $workout }.</i>
}
push-refused-kit = <i>Anotado: { $workout } sai da sua lista, e não sugiro de novo. /settings → Treinos traz de volta.</i>
push-refused-kit-last = <i>Anotado: { $workout }, desta vez não. Continua na sua lista, porque sem isso sobraria muito pouco para sugerir.</i>
push-refuse-undone = Desfeito.

# How hard it was
effort-label = { $effort ->
    [easy] Fácil
    [right] No ponto
   *[hard] Duro demais
}
effort-said = { $effort ->
    [easy] Foi fácil.
    [right] Foi no ponto.
   *[hard] Foi duro demais.
}
effort-noted = Anotado, obrigado.
effort-eased = Anotado. São dois seguidos, então os próximos serão mais curtos.

# /settings: all of it
settings-overview = <b>Ajustes</b>
    • { $age } anos, nível { level }, objetivo: { goal }
    • Saúde: { $health ->
        [held] o plano está em espera
        [easy] só descanso e movimento leve
        [no-hard] sem intervalos por enquanto
       *[fine] nada impede
    }
    • { $zone }, onde são { $clock }
    • Mensagem da noite às { $time }, { $silent ->
        [yes] sem som
       *[no] com som
    }
    • O seu dia começa às { $start }
    • Dias de folga: { $off }
    • Não sugerir: { $out }
    • Horário de silêncio: { $quiet }
    • Depois de uma anotação { $effort ->
        [yes] posso perguntar
       *[no] não pergunto
    } como foi o esforço
    • Idioma: { $language }
    • Treinar um modelo com os meus registros: { $training ->
        [yes] permitido
       *[no] não permitido
    }
settings-next = A próxima mensagem da noite chega { DAY($day) } às { $time }.
settings-next-paused = As mensagens da noite estão em pausa; a próxima chega { DAY($day) } às { $time }.
settings-paused = As mensagens da noite estão em pausa até você dizer o contrário.
settings-no-next = Não há nenhuma mensagem da noite planejada.
settings-none = nenhum
settings-topic = { $topic ->
    [level] Nível
    [goal] Objetivo
    [age] Idade
    [zone] Fuso horário
    [evening] Hora do envio
    [daystart] Início do dia
    [off] Dias de folga
    [can] Treinos
    [quiet] Silêncio
    [sound] Som
    [effort] Esforço
    [language] Idioma
    [health] Saúde
    [training] Uso de dados
   *[pause] { $paused ->
        [yes] Pausar ou retomar
       *[no] Pausa
    }
}
settings-overview-report = • Relatório semanal: { $report }
settings-topic-report = Relatório

# One topic each: what it decides
settings-level = <b>Quanto costume você tem de treinar?</b>
    • <b>Iniciante:</b> você está começando, ou voltando depois de uma pausa longa
    • <b>Intermediário:</b> duas ou mais sessões na maioria das semanas, há meio ano ou mais
    • <b>Avançado:</b> quatro ou mais sessões na maioria das semanas, há anos
settings-goal = <b>Para que você treina?</b>
    Isso define a mistura dos treinos; o que é seguro continua igual.
settings-age = <b>Quantos anos você tem?</b>
    Toque, ou escreva a sua idade. É ela que decide quanto descanso e quanto esforço intenso é seguro sugerir, e ela aumenta sozinha.
settings-zone = <b>Onde você está?</b> Agora: { $zone }, onde são { $clock }.
    Toque, escreva uma cidade ou um fuso, ou compartilhe a sua localização (📎 → Localização); dela guardo só o fuso.
settings-evening = <b>A que horas deve chegar o treino de amanhã?</b>
    Agora: { $time }. Toque, ou escreva um horário como <i>21:30</i> ou <i>21h</i>.
settings-daystart = <b>Quando começa o seu dia?</b>
    O que você faz antes dessa hora conta para o dia anterior. Toque, ou escreva um horário como <i>3:30</i>.
settings-off = <b>Quais dias da semana são de folga?</b>
    Neles não planejo nada nem discuto. Um treino que você planejar ou anotar por conta própria vale do mesmo jeito.
settings-can = <b>O que você pode fazer?</b>
    Uma marca significa que posso sugerir. Sem piscina, sem bicicleta, sem pesos? Tire a marca; anotar é sempre possível.
settings-quiet = <b>Horário de silêncio:</b> { $quiet }
    Uma mensagem atrasada, por exemplo depois de uma falha, espera até ele acabar. Toque, ou escreva, como <i>22:30 a 6:30</i>.
settings-quiet-evening = A sua mensagem da noite chega às { $time } mesmo assim: essa hora foi você que escolheu.
settings-quiet-never = Sem horário de silêncio
settings-sound = <b>As mensagens da noite devem ter som?</b>
    O que o seu telefone tem definido para esta conversa vale primeiro.
settings-sound-choice = { $on ->
    [yes] Com som
   *[no] Sem som
}
settings-effort = <b>Posso perguntar como foi o esforço?</b>
    Só com três botões debaixo do que você anota, nada mais. Dois duros demais encurtam os próximos.
settings-effort-choice = { $on ->
    [yes] Sim, pergunte
   *[no] Não, não pergunte
}
settings-language = <b>Em que idioma eu falo?</b>
settings-health = <b>Saúde:</b> { $state ->
    [held] o plano está em espera por algo que você me contou.
    [easy] até um profissional liberar você, sugiro só descanso e movimento leve.
    [no-hard] deixo os intervalos de fora até você ter o costume de fazer esforço intenso.
   *[fine] nada impede um plano completo.
}
    Guardo só estas respostas de sim ou não, nunca do que se trata.
settings-health-choice = { $value ->
    [cleared-1] Um profissional me liberou
    [cleared-0] Algo mudou: só leve
    [hard-1] Já faço esforço intenso
   *[hard-0] Deixar intervalos de fora
}
settings-training = <b>Os seus registros podem ajudar a treinar um modelo?</b>
    Se você concordar, os tipos e as durações dos seus treinos, com idade, nível e objetivo, podem ser usados para melhorar as sugestões do DaySeven; nunca o seu nome, número ou palavras. Fica desligado se você não ligar, não muda nada nas suas próprias sugestões e acaba quando você desliga.
settings-training-choice = { $on ->
    [yes] Sim, podem ser usados
   *[no] Não, deixe de fora
}
settings-report = <b>Em que noite eu envio a sua semana?</b> Agora: { $report }.
    Chega depois da mensagem da noite: uma imagem, algumas frases e os sete dias seguintes. Uma semana sem nenhum registro fica sem relatório; /report mostra a semana a qualquer momento.
settings-report-never = Sem relatório semanal
settings-pause = <b>Por quantos dias fico em silêncio?</b>
    Toque, ou escreva um número de 1 a { $longest }. O diário continua aberto, e /tomorrow ainda responde.
settings-pause-days = { $days ->
    [1] 1 dia
   *[other] { $days } dias
}

# What a change does
settings-done-level = <b>Nível: { level }.</b>
settings-done-goal = <b>Objetivo: { goal }.</b>
settings-done-age = <b>Idade: { $age }.</b>
settings-goal-minor = Perder peso não é um objetivo antes dos 18, então agora é: { goal }.
settings-effort-asked-anew = Por enquanto deixo os intervalos de fora; se você tem o costume de fazer esforço intenso, Saúde tem um botão para dizer.
settings-done-zone = <b>Fuso horário: { $zone }.</b> Lá são { $clock } agora.
settings-done-evening = <b>Mensagem da noite às { $time }.</b>
settings-done-daystart = <b>O seu dia começa às { $start }.</b> O que você faz antes conta para o dia anterior.
settings-done-off = { $on ->
    [yes] <b>Dia de folga: { $weekday }.</b>
   *[no] <b>De novo aberto: { $weekday }.</b>
}
settings-done-can = { $on ->
    [yes] <b>Posso voltar a sugerir: { $workout }.</b>
   *[no] <b>Não sugiro mais: { $workout }.</b>
}
settings-done-quiet = <b>Horário de silêncio: { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>As mensagens da noite têm som.</b>
   *[no] <b>As mensagens da noite chegam sem som.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Debaixo de uma anotação agora há três botões para dizer como foi o esforço.</b>
   *[no] <b>Não vou perguntar como foi o esforço.</b>
}
settings-done-language = <b>De agora em diante eu falo { $language }.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Anotado: um profissional liberou você.</b> Daqui em diante, subimos aos poucos.
    [cleared-0] <b>Anotado.</b> Só descanso e movimento leve, até um profissional liberar você.
    [hard-1] <b>Anotado: você tem o costume de fazer esforço intenso.</b> Os intervalos podem voltar a aparecer, quando os seus últimos dias permitirem.
   *[hard-0] <b>Anotado:</b> sem intervalos até você dizer o contrário.
}
settings-done-training = { $on ->
    [yes] <b>Obrigado.</b> Os seus registros podem ser usados para treinar um modelo, até você desligar isto.
   *[no] <b>Os seus registros não treinam nenhum modelo.</b>
}
settings-done-report = { $any ->
    [yes] <b>Relatório semanal: { $report }.</b> De agora em diante, as suas semanas terminam nesse dia.
   *[no] <b>Sem relatório semanal.</b> /report ainda mostra a semana quando você pedir.
}
settings-done-pause = { $paused ->
    [yes] <b>Fico em silêncio.</b>
   *[no] <b>Que bom ter você de volta.</b>
}
settings-tomorrow = { $changed ->
    [yes] Amanhã agora é { $now } em vez de { $before }.
   *[no] Amanhã continua: { $now }.
}

# What cannot be, and why
settings-not-too-young = O DaySeven é para pessoas de { $least } anos ou mais, então deixei a sua idade como estava. Se você tem menos, envie /delete, por favor: ele apaga tudo.
settings-not-no-such-age = Preciso da sua idade em anos, um número de { $least } a { $most }.
settings-not-minor = Perder peso não é um objetivo antes dos 18.
settings-not-no-zone = Não conheço esse fuso horário.
settings-not-day-start = O seu dia tem que começar antes do meio-dia.
settings-not-no-day-left = Um dia da semana tem que ficar aberto. Para dar um tempo, existe a Pausa.
settings-not-too-few = Isso tem que ficar: com muito pouco para escolher, as regras para semanas seguras poderiam não deixar nada. Mantenha cardio, natação ou ciclismo, ou então força junto com yoga.
settings-not-no-length = Uma pausa dura de 1 a { $longest } dias.
settings-not-held = Enquanto o plano está em espera, isso tem que esperar.

# What was typed is no answer
settings-which = <b>De qual você fala?</b>
settings-wrong-age = Preciso da sua idade em anos, um número de { $least } a { $most }, como <i>34</i>. /cancel deixa como está.
settings-wrong-zone = Não conheço esse lugar. Serve uma cidade maior por perto, ou um fuso como <i>Europe/Lisbon</i> ou <i>UTC+3</i>. /cancel deixa como está.
settings-wrong-evening = Preciso de um só horário, como <i>21:30</i> ou <i>21h</i>. /cancel deixa como está.
settings-wrong-daystart = Preciso de um só horário antes do meio-dia, como <i>3:30</i>. /cancel deixa como está.
settings-wrong-quiet = Preciso de dois horários, como <i>22:30 a 6:30</i>. /cancel deixa como está.
settings-wrong-pause = Preciso de um número de dias de 1 a { $longest }. /cancel deixa como está.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] O seu mês
    [13] Os seus últimos três meses
    [52] O seu ano
    [1] A sua semana
   *[other] As suas últimas { $weeks } semanas
}
stats-picture-title-of = { $workouts }
stats-picture-span = { $first } – { $last } · { $sessions ->
    [0] nenhuma sessão
    [1] uma sessão
   *[other] { $sessions } sessões
}
stats-picture-minutes = Minutos aeróbicos por semana
stats-picture-minutes-of = Minutos por semana
stats-picture-range = recomendado: { $low } a { $high }
stats-picture-mix = A mistura

stats-caption = <b>De { $first } a { $last }</b>
stats-caption-of = <b>{ $workouts }, de { $first } a { $last }</b>
stats-caption-nothing = Ainda não há nada registrado aí.
stats-caption-minutes = Em média, { $minutes } minutos aeróbicos por semana com registro{ $estimated ->
    [yes] {" "}(estimado: onde você não disse os minutos usei a sua sessão de costume)
   *[no] {""}
}; o recomendado é de 150 a 300, e o HIIT conta em dobro.
stats-caption-minutes-of = Em média, { $minutes } minutos por semana com registro{ $estimated ->
    [yes] {" "}(estimado: onde você não disse os minutos usei a sua sessão de costume)
   *[no] {""}
}.
stats-caption-strength = Dois dias de força ou mais: { $weeks } de { $all ->
    [1] uma semana
   *[other] { $all } semanas
} com registro.

stats-button-span = { $weeks ->
    [5] Mês
    [13] 3 meses
   *[52] Ano
}
stats-button-dark = 🌙 Escuro
stats-button-light = ☀️ Claro
stats-button-all = Tudo
button-your-week = 📅 A sua semana

stats-examples = Não entendi. Você pode pedir, por exemplo:
    • <code>/stats</code> – o último mês
    • <code>/stats 3 meses</code>
    • <code>/stats natação</code>
    • <code>/stats ciclismo ano escuro</code>

# The weekly report, in this order
report-title = <b>A sua semana, de { $first } a { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(até agora)
}
report-sessions = { $sessions ->
    [0] Nenhuma sessão registrada.
    [1] Uma sessão registrada.
   *[other] { $sessions } sessões registradas.
}
report-suggested = { $suggested ->
    [1] Sugestão: uma.
   *[other] Sugestões: { $suggested }.
}
report-planned = Do que você planejou, aconteceu: { $kept } de { $planned }.
report-streak = Com esta são { $weeks } boas semanas seguidas.
report-returned = Que bom ter você de volta: a primeira sessão depois de uma pausa é a mais difícil de começar.
report-aerobic = 🏃 Aeróbico: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimado)
   *[no] {""}
} de 150 a 300, { $band ->
    [start] um bom começo
    [way] a caminho
    [range] dentro da faixa
   *[more] acima da faixa, e tudo bem se você se sente bem
}.
report-aerobic-young = 🏃 Aeróbico: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimado)
   *[no] {""}
}. A recomendação para a sua idade é de cerca de 60 minutos por dia; escola e brincadeira contam.
report-aerobic-lose = Para informação: a recomendação sobre o peso põe a sua marca em 250 minutos por semana.
report-strength = 🏋️ Força: { $days ->
    [1] um dia
   *[other] { $days } dias
} (recomendado: 2).
report-balance = 🧘 Equilíbrio (força ou yoga): { $days ->
    [1] um dia
   *[other] { $days } dias
} (recomendado: 3).
report-recovery = 🛌 Recuperação: { $rest ->
    [0] nenhum dia de descanso
    [1] um dia de descanso
   *[other] { $rest } dias de descanso
}, { $yoga ->
    [0] nenhum dia de yoga
    [1] um dia de yoga
   *[other] { $yoga } dias de yoga
}; a sequência de treino mais longa: { $run ->
    [1] um dia
   *[other] { $run } dias
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [1] Um dia sem registro
   *[other] { $days } dias sem registro
} (▫️).
report-load = Carga: { $load } (esforço × minutos{ $estimated ->
    [yes] , estimada
   *[no] {""}
}).
report-alike = Os seus dias foram muito parecidos. Um dia claramente leve ou livre ajudaria.
report-change = É cerca de { $percent } % { $way ->
    [more] mais
   *[less] menos
} que de costume.
report-usual = É mais ou menos como de costume.
report-much-more = Uma semana mais leve pode cair bem agora.
report-jump = { $workout }, { $minutes } min: um grande salto a partir de { $before } min; cresça em passos menores.
report-next = <b>Os próximos sete dias</b>
report-button-earlier = ‹ A semana anterior
report-goal = { $aim ->
    [strength] Uma meta: dois dias de força.
    [aerobic] Uma meta: um pouco mais de movimento leve, como uma caminhada rápida.
    [balance] Uma meta: três dias com força ou yoga.
   *[keep] Uma meta: continuar assim.
}
report-tweak = { $tweak ->
    [record] Se quiser: conte também os outros dias; basta <i>descanso</i>.
    [break] Se quiser: ponha um dia leve no meio.
    [mix] Se quiser: troque uma sessão por algo de outro tipo.
    [yoga] Se quiser: experimente um pouco de yoga em um dia calmo.
   *[walk] Se quiser: acrescente uma caminhada de dez minutos depois de comer.
}
report-footer = <i>Sugiro treinos gerais com base em recomendações públicas de atividade física. Não sou médico nem fisioterapeuta, e não consigo ver como você se sente hoje. Pare se algo doer e, na dúvida, procure um profissional.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Traga o seu histórico.</b> Envie o arquivo que outro aplicativo deu a você, como ele é (20 MB no máximo):
    • <b>Strava</b>: o zip dos seus dados, ou o activities.csv que vem nele
    • <b>Garmin Connect</b>: a lista de atividades em CSV, em qualquer idioma
    • <b>Apple Health</b>: o export.zip
    • <b>Fitbit</b>: o zip do takeout, ou os arquivos de exercício dele
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: a exportação deles
    • arquivos avulsos <b>GPX, TCX, FIT</b>, ou um zip deles
    • o meu próprio /export

    Você vê o que há nele antes que algo seja acrescentado, e pode desfazer durante 24 horas.

import-reading = Estou lendo o seu arquivo. Mostro o que há nele antes de acrescentar algo.
import-still-reading = Ainda lendo ({ $seconds } s); é um arquivo grande. Mais alguns segundos.
import-busy = Ainda estou lendo o seu último arquivo. Envie este quando eu terminar.
import-stale = A prévia mudou desde então. Use os botões como estão agora, por favor.

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
    [1] um treino, em { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } treinos, de { DATETIME($first, dateStyle: "medium") } a { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [1] Um deles já está no seu diário.
   *[other] { $times } já estão no seu diário.
}
import-new = <b>Novos:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [1] Um item fica de fora: não é treino, ou é um descanso ao lado de um.
   *[other] { $times } itens ficam de fora: não são treinos, ou são descansos ao lado de um.
}
import-impossible = { $times ->
    [1] Um está no futuro ou em um passado distante e fica de fora.
   *[other] { $times } estão no futuro ou em um passado distante e ficam de fora.
}
import-problem-date = { $times ->
    [1] Um não tem uma data que eu consiga ler e fica de fora.
   *[other] { $times } não têm uma data que eu consiga ler e ficam de fora.
}
import-problem-planned = { $times ->
    [1] Um foi planejado mas não feito e fica de fora.
   *[other] { $times } foram planejados mas não feitos e ficam de fora.
}
import-problem-cut-off = O arquivo parece cortado no fim; o que estava inteiro está aqui.
import-problem-file = { $times ->
    [1] Um arquivo de dentro está danificado e fica de fora.
   *[other] { $times } arquivos de dentro estão danificados e ficam de fora.
}
import-which = { $sports ->
    [1] <b>Um esporte que não conheço.</b>
   *[other] <b>{ $sports } esportes que não conheço.</b>
} O que é “{ $label }” ({ $times ->
    [1] uma vez
   *[other] { $times } vezes
})?
import-which-track = { $times ->
    [1] O percurso não diz que treino foi. Qual?
   *[other] { $times } percursos não dizem que treino foram. Qual?
}
import-nothing-new = Tudo o que há nele já está no seu diário. Nada para acrescentar.
import-nothing-possible = { $times ->
    [1] O único treino que há nele está no futuro ou em um passado distante. Nada para acrescentar.
   *[other] Todos os { $times } treinos que há nele estão no futuro ou em um passado distante. Nada para acrescentar.
}
import-account = <b>A sua própria exportação:</b> { $workouts ->
    [1] um treino
   *[other] { $workouts } treinos
}, { $plans ->
    [0] nenhum plano
    [1] um plano
   *[other] { $plans } planos
} e os seus ajustes. A sua conta aqui ainda está vazia, então posso trazê-la de volta como era.

button-import-yes = { $times ->
    [1] Acrescentar um treino
   *[other] Acrescentar { $times }
}
button-import-restore = Trazer de volta
button-import-leave-out = Deixar de fora
button-import-undo = Desfazer

import-done = { $times ->
    [1] Acrescentei um treino ao seu diário.
   *[other] Acrescentei { $times } treinos ao seu diário.
} Se não estava certo, você pode desfazer tudo durante 24 horas.
import-restored = Está tudo de volta: { $workouts ->
    [1] um treino
   *[other] { $workouts } treinos
}, { $plans ->
    [0] nenhum plano
    [1] um plano
   *[other] { $plans } planos
} e os seus ajustes.
import-cancelled = Tudo bem, nada foi acrescentado.
import-undo-done = Desfeito: o diário está como antes.
import-undo-already = Essa importação já foi desfeita.
import-undo-too-late = Isso foi há mais de 24 horas. Em /history você pode mudar ou tirar qualquer dia.
import-undo-missing = Essa importação não está mais aqui.

# Files that cannot be read
import-failed = Não consegui ler esse arquivo. Nada foi acrescentado.
import-unrecognised = Não conheço esse tipo de arquivo. /import lista os que consigo ler.
import-empty = Conheço esse tipo de arquivo, mas não há nenhum treino nele.
import-broken = Esse arquivo está danificado ou incompleto, então não acrescentei nada. Exporte e envie de novo, por favor.
import-too-large = Esse arquivo é grande demais para mim: 20 MB no máximo, 50 MB depois de descompactado, 200 percursos. Só o activities.csv do Strava, por exemplo, já basta.
import-unsafe = Há algo nesse arquivo que não tem lugar em uma exportação, então não mexi nele. Nada foi acrescentado.
import-locked = Esse arquivo está protegido por senha. Envie sem ela, por favor.
import-newer = Essa exportação vem de uma versão mais nova de mim. Nada foi acrescentado.
import-too-slow = Ler esse arquivo demorou demais, então parei. Nada foi acrescentado. Uma parte menor dele vai funcionar.

# /export
export-here = Tudo o que guardo sobre você: o dayseven.json tem tudo, e os arquivos CSV são para uma planilha. Envie o zip de volta para mim, ou para outro DaySeven, e uma conta vazia volta a ser esta.

## Help, privacy, deletion, pause.

help = <b>É só me escrever.</b> Alguns exemplos:
    • <i>45 min de natação</i>
    • <i>corri 5 km ontem, depois yoga</i>
    • <i>descanso</i>
    • <i>academia amanhã</i> (guardo como o seu plano)
    • <i>isso foi ontem</i>, <i>45 min, não 30</i> (corrijo a última anotação)
    • <i>quantas vezes nadei em maio?</i>

    /log – sete botões em vez de palavras
    /today e /tomorrow – o que sugiro e por quê
    /week – os próximos sete dias
    /history – o diário: rever, mudar, completar
    /stats – o diário em imagens: <i>/stats 3 meses</i>, <i>/stats natação</i> – e /report, a sua semana
    /settings – nível, objetivo, horários, folgas, treinos, silêncio, idioma
    /pause e /resume – a mensagem da noite; <i>/pause 7</i> para uma semana
    /start – o perfil inteiro mais uma vez
    /import – trazer o seu diário de outro aplicativo; basta enviar o arquivo
    /export – tudo o que guardo sobre você, em um arquivo
    /privacy – o que guardo – e /delete, para apagar tudo
    /cancel – sair do que está pela metade

    Não sou médico. Pare se algo doer e, na dúvida, procure um profissional.

privacy = <b>O que guardo e por quê</b>
    • o seu número do Telegram, idioma, fuso horário, hora da mensagem e o que mais você escolher em /settings: para escrever na hora certa
    • idade, nível, objetivo e duas respostas de sim ou não sobre saúde: para manter as sugestões seguras
    • enquanto o plano está em espera, o tipo de motivo (como doença, lesão ou gravidez), e não as suas palavras: some quando você encerra a espera
    • os treinos que você anota e planeja, como foi o esforço, o que você recusou e por quê, e as mensagens que enviei sobre eles: para sugerir o próximo

    <b>O que não guardo</b>
    • o seu nome, telefone ou foto; uma localização compartilhada (só guardo o fuso horário)
    • as palavras das suas mensagens, depois de lidas. Se a leitura de uma falhar, ela fica separada até o conserto, 30 dias no máximo

    Só quem opera este bot tem acesso, nada é vendido nem mostrado a outros, e nada seu treina um modelo se você não permitir em /settings. /export entrega tudo a você. Fica até você dizer /delete; as cópias de segurança somem no máximo 30 dias depois. Até lá, guardo uma marca da qual ninguém consegue descobrir quem você era, para que nenhuma cópia traga você de volta.

    É preciso ter 16 anos ou mais. Você pode retirar o seu consentimento a qualquer momento com /delete.

privacy-version = <i>Versão { $version }. Se isto mudar em algo importante, peço o seu consentimento de novo.</i>

# Asked again once /privacy has changed
consent-changed = <b>Mudou o que guardo ou para quê</b> (versão { $version }). Em /privacy está tudo. Você concorda? Até você responder, tudo fica como você aceitou antes.
consent-agreed = Obrigado, anotado. Você pode retirar isso a qualquer momento com /delete.
consent-declined = Tudo bem. As mensagens da noite ficam em pausa. /export dá a você tudo o que guardo, e /delete apaga. Se mudar de ideia:

delete-confirm = <b>Apagar tudo?</b>
    Perfil, diário, planos e mensagens por vir: tudo some, agora mesmo e para sempre.
button-delete-everything = Sim, apagar tudo
button-keep-everything = Não, manter
delete-done = Pronto: tudo sobre você foi apagado. Obrigado pelo tempo juntos. Se um dia quiser começar de novo, /start está aí.
delete-kept = Tudo bem, tudo fica como está.
delete-nothing-kept = Não há nada para apagar: não guardo nada sobre você.

paused = As mensagens da noite estão em pausa até você dizer o contrário. O seu diário continua aberto, e /tomorrow ainda responde.
paused-days = { $days ->
    [1] As mensagens da noite estão em pausa por um dia.
   *[other] As mensagens da noite estão em pausa por { $days } dias.
} O seu diário continua aberto, e /tomorrow ainda responde.
pause-which = Uma pausa dura de 1 a { $longest } dias, por exemplo <i>/pause 7</i>; sem número, dura até você dizer o contrário.
resumed = Que bom ter você de volta. A próxima mensagem da noite chega às { $time }.
button-resume = Retomar agora

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Pare o que está fazendo, por favor, e ligue agora para o número local de emergência (112, 911 ou 999).</b>
    Não dirija e, se houver alguém por perto, diga como você se sente. Não consigo avaliar isto por uma conversa, e não vou sugerir nenhum treino até um médico liberar você.
safety-crisis = Que bom, de verdade, que você me contou, e sinto muito que esteja tão difícil agora.
    Sou só um bot de treino, e você merece falar com uma pessoa: <b>ligue, por favor, para o número local de emergência (112, 911 ou 999) ou para uma linha de apoio em crises</b>, ou diga a alguém de confiança como você se sente. O plano pode esperar.
safety-injury = Isso parece algo para um médico ou fisioterapeuta olhar, <b>sem demora se não suporta peso, está muito inchado ou se você bateu a cabeça</b>.
    O plano está em pausa até você me dizer que melhorou.
safety-pregnancy = Parabéns! Muitas pessoas continuam ativas em torno de uma gravidez, mas o que é adequado fica entre você e a sua parteira ou o seu médico, então pergunte primeiro a eles, por favor.
    Ponho o plano em pausa até eles liberarem você. <b>Pare e ligue para eles</b> em caso de sangramento, perda de líquido, contrações, tontura, dor no peito, inchaço em uma panturrilha, ou falta de ar antes mesmo de começar.
safety-condition = Obrigado por me contar. Pergunte ao seu médico o que é adequado para você, por favor; não consigo avaliar isso com segurança.
    O plano está em pausa até você ter a palavra dele.
safety-illness = Descanse até se sentir bem de novo e ter passado um dia inteiro sem febre; depois começamos devagar. Se não for nada além de um leve resfriado nasal, uma caminhada leve está bem, se você se sentir em condições.
    O plano está em pausa até você me dizer que melhorou.
safety-ache = Vamos deixar de fora o que dói. Se ainda estiver aí daqui a uma ou duas semanas, um fisioterapeuta pode ajudar. Algo leve que não sobrecarregue isso está bem, e um dia livre também.
safety-soreness = Ter dor muscular um ou dois dias depois de um trabalho novo é comum. Deixe o dia de amanhã leve. Se for aguda, de um lado só, ou ainda estiver aí depois de cerca de uma semana, procure alguém para examinar.
safety-overreach = Gosto dessa energia! Mesmo assim mantenho pelo menos um dia leve entre os intensos, porque é na recuperação que a forma melhora.
safety-diet = Comida, suplementos, remédios e metas de peso estão fora do que faço bem. Um nutricionista ou um médico pode ajudar você com isso.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] Já melhorei
    [illness] Já melhorei
    [crisis] Já posso continuar
   *[other] Um médico me liberou
}
health-easy = Amanhã: { $workout }
health-lifted = <i>Que bom. O plano continua, com suavidade. Se voltar, pare e me diga.</i>
health-no-hold = <i>O plano não está mais em espera.</i>
health-other-hold = <i>O plano também está em espera por outro motivo.</i>
health-still-held = O plano ainda está em espera, então por enquanto não sugiro nada.

## For the people who run the bot.

admin-standing = <b>Como vai o DaySeven</b>
    • { $people ->
        [1] uma pessoa
       *[other] { $people } pessoas
    }
    • mensagens: { $sent } enviadas, { $pending } esperando, { $expired } tarde demais para servir, { $cancelled } não mais desejadas, { $dead } abandonadas
    • a mensagem mais antiga em espera { $late ->
        [0] não está atrasada
        [1] está um minuto atrasada
       *[other] está { $late } minutos atrasada
    }
    • { $updates ->
        [0] nenhuma mensagem está separada
        [1] uma mensagem está separada; <code>dayseven inbox list</code> mostra qual
       *[other] { $updates } mensagens estão separadas; <code>dayseven inbox list</code> mostra quais
    }

admin-warning = <b>O DaySeven precisa de uma olhada.</b> /admin tem todos os números.
admin-warning-updates = • { $count ->
    [1] Uma mensagem falhou repetidas vezes e foi separada
   *[other] { $count } mensagens falharam repetidas vezes e foram separadas
}; <code>dayseven inbox list</code> mostra quais.
admin-warning-dead = • { $count ->
    [1] Uma mensagem da noite foi abandonada.
   *[other] { $count } mensagens da noite foram abandonadas.
}
admin-warning-late = • As mensagens da noite estão { $late } minutos atrasadas.
