# Today, tomorrow, the week, the evening push.

advice-today = <b>Today, { DAY($day) }: { $workout }</b>
advice-tomorrow = <b>Tomorrow, { DAY($day) }: { $workout }</b>
advice-on = <b>{ DAY($day) }: { $workout }</b>
advice-planned = You planned this yourself, so this is what I prepared.
advice-planned-instead = Left to me, it would be { $workout }.

advice-session = <b>{ $title }</b> · { $minutes } min · effort { $effort } of 10
advice-session-rest = <b>{ $title }</b>
advice-easier = Easier: { $easier }
advice-why = <b>Why:</b> { $why }
advice-starter = This is a starter suggestion: my network is not at hand, so it comes from the rules and standard programmes alone.

# How sure: the share of the network's weight, among what is allowed, that the suggestion holds.
advice-sure = <b>How sure:</b> { $band ->
    [high] quite sure
    [middle] fairly sure
   *[low] it's a close call
} ({ $percent } %){ $unknown ->
    [0] .
    [one] , with one of the last six days not recorded.
   *[other] , with { $unknown } of the last six days not recorded.
}
advice-or = <b>Also fine:</b> { $alternatives }.
advice-only = <b>Nothing else this time:</b> { $why }
advice-six-days = <b>Your six days:</b> { $days }
advice-fill = Fill in what you remember, and I'll think again:

# Above today's advice, where today is in the diary already.
advice-logged = <b>In the diary today already:</b> { $entries }.

advice-held = I'm keeping the plan on hold until you tell me you are well. Rest is the suggestion until then.
advice-easy-only = Until a doctor or another professional has cleared you, I only suggest rest and easy movement. /start lets you change that answer.

button-fill = { DAY($day) }: what was it?
button-other = Something else
button-easier = An easier version
button-week = The week
button-tomorrow = Tomorrow

# The evening push
push-log-today = Is today in the diary yet? One tap will do:
push-log-day = Is { DAY($day) } in the diary yet? One tap will do:
push-not-now = Not now
push-pause = Pause pushes
push-alternatives = Rather one of these tomorrow?
push-chosen = Noted: { $workout } for { DAY($day) }.
push-paused = Evening messages are paused. /resume brings them back; the diary stays open.
push-not-now-done = All right, not today. I'll be back tomorrow evening.
push-something-else-none = There is no other workout that fits the rules for { DAY($day) }: { $why }

# The week
week-title = <b>Your next seven days</b>
week-line = { DAY($day) }  { $icon } { $workout }{ $own ->
    [yes] {" "}(your plan)
   *[no] {""}
}
week-note = Each day already counts the ones before it, so the week as a whole keeps the rest you need. It moves with what you log.
week-held = The plan is on hold until you tell me you are well.
push-logged = Noted: { $workout } for { DAY($day) }.
push-already-logged = That day is in the diary already.
push-changed = <i>Brought up to date: it was { $before }, now it is { $now }.</i>
push-goodbye = I haven't heard from you for a while, so this is my last evening message for now. Your diary is safe, and one word from you brings me back. All the best until then.
