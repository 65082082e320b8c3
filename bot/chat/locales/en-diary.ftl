# The diary: logging, changing, /log, /history, plans, questions, small talk.

# Days: { $when } says how far the day is from today.
diary-day = { $when ->
    [today] today
    [yesterday] yesterday, { DAY($day) }
    [tomorrow] tomorrow, { DAY($day) }
    [year] { DAY($day) } { $year }
   *[day] { DAY($day) }
}

# The same alone on a button or as a title.
diary-day-label = { $when ->
    [today] Today
    [tomorrow] Tomorrow, { DAY($day) }
   *[yesterday] Yesterday, { DAY($day) }
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
    [already] <b>In the diary</b> for { $day }:
    [changed] <b>Changed.</b> For { $day } it now says:
    [reread] <b>Read again.</b> For { $day } it now says:
    [back] <b>Back in the diary</b> for { $day }:
    [undone] <b>Taken back</b> for { $day }:
   *[logged] <b>Logged</b> for { $day }:
}
log-head = { $head ->
    [already] <b>In the diary:</b>
    [changed] <b>Changed.</b> It now says:
    [reread] <b>Read again.</b> It now says:
    [back] <b>Back in the diary:</b>
    [undone] <b>Taken back:</b>
   *[logged] <b>Logged:</b>
}
log-line = { $entry }
log-line-day = { $entry } ({ $day })
log-more = … and { $count } more
log-rest-kept = <i>You have already logged a workout for { $days }, so that stays a training day.</i>
log-rest-replaced = <i>That replaces the rest you had logged for { $days }.</i>
log-again = <i>That makes { $count } × { $workout } for { $day }.</i>
log-undone = <b>Taken back.</b> This is not in the diary.
log-edited-away = I read your message again and found no workout in it any more.
log-undone-already = That was taken back already.
log-not-found = I can't find that entry in your diary.

log-undo = ↩️ Undo
log-change = ✏️ Change
log-put-back = Put it back
log-look-at-day = Look at that day
minutes-label = { $minutes } min
minutes-unknown = I don't know

# Change screens
change-which = Which one shall I change?
change-pick = <b>{ $entry }</b>, { $day }. What shall I change?
change-types = <b>{ $entry }</b>, { $day }. What was it really?
change-days = <b>{ $entry }</b>, { $day }. Which day was it?
change-times = <b>{ $entry }</b>, { $day }. How many minutes? Tap, or just write the number.
change-times-wrong = I need the minutes as a number, such as <i>45</i>; or tap one above.
change-type-label = Type
change-day-label = Day
change-minutes-label = Minutes
change-remove-label = 🗑 Take it out

# Corrections in words
correct-nothing = There is nothing in your diary to change yet. Tell me what you did, for example <i>45 min swim</i>.

correct-which = I can't tell which entry you mean. Reply to the message about it, or find the day in /history.

# /log
log-what = What did you do { $day }?
log-other-day = Another day
log-when = Which day was it?

# A question that completes a log
ask-what = { $minutes ->
    [0] What was it? One tap, and it's in the diary for { $day }.
   *[other] { $minutes } minutes of what? One tap, and it's in the diary for { $day }.
}
ask-when = { $entry }: I can't find that day in the calendar. Which day was it?
ask-nothing = Nothing to log
ask-nothing-logged = All right, nothing logged.
ask-hint = I still can't tell what to log. Tap one of the buttons above, or write it like this: <i>45 min swim</i>, <i>rest yesterday</i>.
ask-long-ago = That is { $days } days back ({ $day }). Shall I log it there?
ask-yes = Yes, log it
ask-no = No, leave it
ask-passed = That question has passed. Write it once more if it should still be logged.
# Words that count as an answer, comma by comma.
answer-yes-words = yes, y, yep, yeah, yes please, sure, ok, okay, do it, log it, correct
answer-no-words = no, n, nope, nah, no thanks, nothing to log, never mind, nevermind, forget it, cancel

# /history
history-title = <b>Your diary</b>, { $first } to { $last }: { $recorded } of { $days } days recorded. Tap a day to see or change it.
history-day-label = { $day } · { $what }
history-day = <b>{ $day }</b>
history-day-empty = <b>{ $day }</b>: nothing recorded yet. What was it?
history-fill = What was <b>{ $day }</b>?
history-add-what = What shall I add for <b>{ $day }</b>?
history-change = ✏️ { $entry }
history-add = ➕ Add a workout
history-back = ‹ All days
history-earlier = ‹ Earlier
history-later = Later ›
history-leap = ‹‹ 4 weeks
history-newest = Back to today
history-which = Which day? Write it like <code>/history { $example }</code>, up to today, or just /history.

# Plans
plan-kept = <b>Planned:</b>
    { $plans }
    I'll keep it in mind. Tell me when it's done.
plan-line = { $workout }, { $day }
plan-remove = Remove the plan
plan-remove-one = Remove { $workout }, { DAY($day) }
plan-removed = Removed from your plans: { $workout }, { $day }.
plan-past = That day has passed.
plan-edited-away = I read your message again, and the plan is gone.
plan-heard = Sounds good. Tell me when it's done, and I'll log it.

# Questions
question-other = That one is beyond me. I can tell you what fits tomorrow (/tomorrow) or the week (/week), count your workouts (<i>how often did I swim in May?</i>) and log what you did.
question-start-first = A few answers are still missing before I can suggest anything. /start takes two minutes.
how-to-log = Just write what you did: <i>45 min swim</i>, <i>ran 5k yesterday</i>, <i>rest</i>. Or send /log for buttons. A wrong one? Tap Change, edit your message, or reply <i>that was yesterday</i>.
totals-span = { $first } to { $last }
totals-one-day = { $first }
totals-title = <b>{ $span }</b>
totals-line = { $icon } { $workout }: { $times ->
    [one] once
    [2] twice
   *[other] { $times } times
}
totals-rest = { $icon } { $workout }: { $times ->
    [one] 1 day
   *[other] { $times } days
}
totals-sum = On { $days ->
    [one] 1 day
   *[other] { $days } days
}{ $hours ->
    [0] { $minutes ->
        [0] {""}
       *[other] , { $minutes } min
    }
   *[other] , { $hours } h { $minutes } min
}{ $km ->
    [0] {""}
   *[other] , { NUMBER($km, maximumFractionDigits: 1) } km
}, as far as you told me.
totals-none = Nothing is recorded from { $span }.
totals-none-of = No { $workouts } recorded from { $span }.

# Small talk
smalltalk-greeting = { $variant ->
    [0] Hi there. How was your day?
    [1] Hello! Good to hear from you.
   *[2] Hey, I'm here.
}
smalltalk-thanks = { $variant ->
    [0] You're welcome.
    [1] Any time.
   *[2] Glad to help.
}
smalltalk-chat = { $variant ->
    [0] I hear you.
    [1] Good to know.
   *[2] Ha, fair enough.
}
smalltalk-hint = Whenever you've done something, just tell me: <i>30 min bike</i> is enough.

# What cannot be read
other-sticker = Nice one. I only read words, though: <i>45 min swim</i> would go straight into the diary.
other-voice = I can't listen to voice messages yet. Written down, <i>ran 5k</i> is enough.
other-video-note = I can't watch videos. Written down, <i>ran 5k</i> is enough.
other-photo = I can't see pictures. Tell me in words what you did, and I'll log it.
other-video = I can't watch videos. Tell me in words what you did, and I'll log it.
other-audio = I can't listen to sound. Tell me in words what you did, and I'll log it.
other-document = I can't do anything with that file here. Tell me in words what you did, and I'll log it.
other-contact = Thank you, but I have no use for contacts and kept nothing of it.
other-location = Thank you, but I don't keep places; nothing of it was stored.
other-poll = I'm no good at polls. Tell me what you did, and I'll log it.
other-animation = Nice moves. In words it would be a log: <i>30 min dancing</i>, say.
other-unknown = I can only read words. Tell me what you did, for example <i>45 min swim</i>.
group-please-private = A diary is a private thing: please write to me in our own chat, not in a group.
