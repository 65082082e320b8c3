## What every part of the conversation shares: names, days, the frame of the chat.

workout = { $workout ->
    [rest] Rest
    [cardio] Cardio
    [strength] Strength
    [hiit] HIIT
    [yoga] Yoga
    [swimming] Swimming
   *[cycling] Cycling
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
    [beginner] beginner
    [intermediate] intermediate
   *[advanced] advanced
}

goal = { $goal ->
    [lose-weight] lose weight
    [fitness] general fitness
   *[muscle] build muscle
}

day = { DAY($day) }
not-known = not recorded

# Buttons used in more than one place
button-back = ‹ Back
button-cancel = Cancel
button-close = Close

# Frame
stale-tap = That button is from an earlier message. Here is where things stand now.
stale-tap-gone = That button has had its day. Send /help to see what I can do.
unknown-command = I don't know that command. { frame-commands }
frame-commands = These work: /log, /today, /tomorrow, /week, /history, /stats, /report, /settings, /import, /export, /pause, /resume, /privacy, /delete, /help.
sorry = Something went wrong on my side, and your message is kept for us to look at. Please try once more in a little while.
stranger = Hello! I'm DaySeven. I keep a workout diary from ordinary messages and suggest tomorrow's workout every evening. Send /start, and two minutes later we're off.
cancelled = Cancelled. Nothing was changed.
nothing-to-cancel = There is nothing to cancel.

## What Telegram shows: the command menu and the bot's description.

bot-description = I keep your workout diary from ordinary messages ("45 min swim", "rest", "ran 5k yesterday") and suggest tomorrow's workout every evening, with the reason. No doctor, no guilt. Press Start.
bot-short-description = A workout diary in plain words, and tomorrow's workout every evening.

command-log = Log a workout with buttons
command-today = Today's workout
command-tomorrow = Tomorrow's workout, and why
command-week = The next seven days
command-stats = The diary in pictures
command-report = Your week, and the next seven days
command-history = The diary: look back, change, fill gaps
command-import = Bring workouts from another app
command-export = Everything I keep about you, as a file
command-settings = Level, goal, times, days off and more
command-pause = Pause the evening message
command-resume = Resume the evening message
command-start = Profile, time zone, evening time
command-privacy = What is kept, and why
command-delete = Delete everything about me
command-help = What I understand
command-cancel = Stop what is half done

## /start: the questions, one message edited in place. $number of $count is how far along it is.

start-footer = <i>{ $number } of { $count } · /cancel stops here</i>
start-resumed = Let's go on where you left off.
start-cancelled = Stopped, and nothing was kept. /start begins anew whenever you like.
start-over = That start is over. Send /start to begin anew.

# Consent: what it is, what it is not, what is kept. Names are those Telegram shows.
start-consent = <b>Hello, I'm DaySeven.</b> Tell me what you trained, in plain words, and every evening I suggest tomorrow's workout from your last six days, with the reason.

    <b>What I am not:</b> a doctor or a physiotherapist. My suggestions are general ones, and I cannot see how you feel today. Stop if something hurts, and ask a professional if you are unsure.

    <b>To do this I need to keep</b> the workouts you tell me, your age, level, goal, time zone and evening time, and a yes or no about your health; if you tell me later that you are ill, hurt or pregnant, also that, for as long as the plan waits for it. They are used to suggest your workouts and for nothing else. /privacy has the details, and /delete erases everything at any time.

    You need to be { $least } or older. <b>Do you agree that I keep this?</b>
start-consent-yes = Yes, I agree
start-consent-no = No, thanks
start-wrong-consent = Please tap one of the two buttons; I keep nothing unless you agree.
start-declined = That's fine, and nothing was kept. If you change your mind, /start is here.

start-age = <b>How old are you?</b>
    Type your age, or tap. It decides how much rest and how much hard effort is safe to suggest.
start-age-which = <b>How old are you today?</b>
start-age-young = Under { $age }
start-wrong-age = I need your age in years, a number from { $least } to { $most }, such as <i>34</i>.
start-too-young = Thank you for being honest. DaySeven is for people of { $least } and older, so we stop here, and nothing about you was kept.

    Moving is great at every age: a parent, a teacher or a coach at a club can help you find what is fun and safe. If that was a slip of the finger, /start begins anew.
start-too-young-known = DaySeven is for people of { $least } and older. If that was a slip of the finger, your profile is as it was, and /start asks again. If you are younger, please send /delete, which erases everything.

start-health = <b>Does any of this apply to you?</b>
    • a heart condition or high blood pressure
    • chest pain, at rest or when you exert yourself
    • dizziness or fainting in the last twelve months
    • another long-term illness, or medicine you take regularly
    • a bone, joint or muscle problem that training could make worse
    • a pregnancy, or a birth in the last months
    • somebody has told you to train only under supervision

    I keep only yes or no, never which.
start-health-no = No, none of these
start-health-yes = Yes, at least one
start-wrong-health = A yes or a no is all I need; please tap one of the buttons.

start-clearance = <b>Thank you for telling me.</b> Please talk to a doctor or a qualified exercise professional before you train harder. Until they have cleared you, I suggest only rest and easy movement, such as a walk at a pace you are used to.

    Has a professional already cleared you for training?
start-clearance-wait = Not yet: keep it easy
start-clearance-cleared = A professional has cleared me
start-wrong-clearance = Please tap one of the buttons: cleared already, or keep it easy for now.

start-effort = <b>Are you used to hard effort?</b>
    I mean the kind that leaves you breathless, at least once a week in the last months. If not, I leave intervals out until you tell me otherwise.
start-effort-yes = Yes, I'm used to it
start-effort-no = No, or not lately
start-wrong-effort = A yes or a no is all I need; please tap one of the buttons.

start-level-question = <b>How used to training are you?</b>
    • <b>Beginner:</b> new to it, or back after a long break
    • <b>Intermediate:</b> two or more sessions most weeks, for half a year or more
    • <b>Advanced:</b> four or more sessions most weeks, for years
start-level = { $level ->
    [beginner] Beginner
    [intermediate] Intermediate
   *[advanced] Advanced
}
start-wrong-level = Please tap one of the three: beginner, intermediate or advanced.

start-goal-question = <b>What do you train for?</b>
    It shapes the mix of workouts; what is safe stays the same.
start-goal = { $goal ->
    [lose-weight] Lose weight
    [fitness] General fitness
   *[muscle] Build muscle
}
start-wrong-goal = Please tap one of the goals.
start-show-plan = Please show this plan to a parent, guardian or coach.

start-zone = <b>Where are you?</b> I only need your time zone.
    Tap the place whose clock is right, type a city or a zone, or share your location (📎 → Location); of a location I keep only the time zone.
start-zone-right = It is now <b>{ $time }</b> in <b>{ $place }</b>, right?
start-zone-which = <b>Which one do you mean?</b> The clock beside it tells them apart.
start-zone-yes = Yes, it's { $time } here
start-zone-no = Somewhere else
start-wrong-place = I don't know a place called “{ $typed }”. A larger city nearby will do, or a zone such as <i>Europe/Lisbon</i> or <i>UTC+3</i>.
start-wrong-zone = I need a place: tap one, type a city, or share your location.

start-evening = <b>When should tomorrow's workout arrive in the evening?</b>
    It is now { $time } where you are ({ $zone }). Tap, or type a time such as <i>21:30</i> or <i>9 pm</i>.
start-evening-which = <b>In the evening or in the morning?</b>
start-wrong-evening = I need one time of day, such as <i>21:30</i> or <i>9 pm</i>.

start-days = <b>Your last { $count } days</b>
    One tap a day, or a word. What you don't remember stays unknown; I never take it for rest.
start-days-told = ✓ { DAY($day) }: { $told }
start-days-now = <b>▸ { DAY($day) }: what did you do?</b>
start-days-later = · { DAY($day) }
start-days-forgotten = Don't remember
start-days-skip = { $told ->
    [0] Skip all six
   *[other] Skip the rest
}
start-wrong-days = Please tap what you did that day, or write it: <i>rest</i>, <i>swim</i>. The kind of workout is enough here. “Don't remember” is fine too.

start-done = <b>All set. Welcome to DaySeven!</b>
start-done-again = <b>Your profile is up to date.</b> The diary is as it was.
start-done-profile = • { $age } years, { $level ->
        [beginner] beginner
        [intermediate] intermediate
       *[advanced] advanced
    }
    • goal: { $goal ->
        [lose-weight] lose weight
        [fitness] general fitness
       *[muscle] build muscle
    }
    • tomorrow's workout at { $time } ({ $zone })
start-done-days = { $remembered ->
    [0] • none of the last { $count } days known yet
    [one] • one of the last { $count } days in the diary
   *[other] • { $remembered } of the last { $count } days in the diary
}
start-done-clearance = Until a professional has cleared you, I suggest only rest and easy movement. When they have, /start has a button for it.
start-done-effort = I leave intervals out for now. Once you are used to hard effort, /start has a button for it.
start-done-next = <b>What happens next:</b> every day at { $time } I send you tomorrow's workout. And whenever you have trained, just write to me: <i>45 min swim</i>, <i>rest</i>, <i>ran 5k yesterday</i>.
start-button-tomorrow = Tomorrow's workout
start-button-log = Log today

start-known = <b>Good to see you again.</b> Tomorrow's workout comes at { $time }. Write to me what you trained, or tap:
start-known-paused = <b>Good to see you again.</b> Evening messages are paused; /resume brings them back. Write to me what you trained, or tap:
start-button-again = Change my profile
start-button-hard = I'm used to hard effort now
start-noted-cleared = <b>Noted:</b> a professional has cleared you. We build up gently from here.
start-noted-hard = <b>Noted:</b> intervals may come up again, when your last days allow for them.

## The diary: logging, changing, /log, /history, plans, questions, small talk.

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
    [yesterday] Yesterday, { DAY($day) }
    [tomorrow] Tomorrow, { DAY($day) }
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
log-returned = <i>Good to have you back.</i>
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
change-efforts = <b>{ $entry }</b>, { $day }. How hard was it?
change-times-wrong = I need the minutes as a number, such as <i>45</i>; or tap one above.
change-type-label = Type
change-day-label = Day
change-minutes-label = Minutes
change-effort-label = How hard
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

# Other words that people type, comma by comma; they are understood in this language and in English.
# Plain ones only: they also answer what is asked about health.
typed-yes = yes, y, yeah, yep, yup, yes i am, yes it does
typed-no = no, n, nope, nah, none, none of them, none of that, nothing, nothing of that, not at all
typed-level = { $level ->
    [beginner] newbie, novice, new, new to it, starter, starting out
    [intermediate] medium, middle, average, regular
   *[advanced] expert, pro, experienced, very fit
}
typed-goal = { $goal ->
    [lose-weight] weight loss, lose fat, slim down, get lean
    [fitness] fitness, health, stay fit, get fit, stay healthy
   *[muscle] muscle, muscles, gain muscle, strength, get strong, get stronger
}
typed-forgotten = forgot, i forgot, no idea, i don't know, don't know, dunno, not sure, can't remember, i don't remember, i can't remember
typed-age = i am, i'm, im, my age is, age, aged, year, years, yr, yrs, y.o., y.o, yo, old, years old, of age
typed-hours = h, hrs, hours, o'clock, oclock
typed-morning = morning
typed-evening = evening, tonight, afternoon
# "half past 8" is 8:30; the other one is for languages whose "half 9" is 8:30. A dash where there is none.
typed-half-past = half past, half
typed-half-to = –
typed-between = to, till, until, and
typed-days = d, day, days
typed-weeks = w, week, weeks
typed-months = m, month, months
typed-quarters = q, quarter, quarters
typed-years = y, year, years
typed-half = half, half a, half an
typed-dark = dark, night, black
typed-light = light, bright, white, daylight, day light
typed-fillers = stats, for, of, the, in, my, over, show, me, all, everything, please, last, past, this, a, an, one

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
history-leap-year = ‹‹ A year
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

## What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Day off
session-rest-beginner-structure = Nothing planned. A stroll if you feel like it, and an early night.
session-rest-intermediate-title = Recharge day
session-rest-intermediate-structure = A day without training. A walk of { $walk } minutes after a meal is welcome, not required.
session-rest-advanced-title = Planned day off
session-rest-advanced-structure = Part of the plan, not a gap in it. Eat well, sleep long, move casually.

session-cardio-beginner-title = Walk and jog
session-cardio-beginner-structure = { $warmup } min strolling, { $main } min of brisk walking with { $jog } min of jogging every { $every } min if it feels good, { $cooldown } min slower. You can talk in full sentences throughout.
session-cardio-beginner-easier = { $easier } min of brisk walking, no jogging.
session-cardio-intermediate-title = Steady run
session-cardio-intermediate-structure = { $warmup } min building up, { $main } min at a pace you could chat at, { $cooldown } min of walking and calf stretches.
session-cardio-intermediate-easier = { $easier } min of uphill walking or the elliptical trainer.
session-cardio-advanced-title = Aerobic base run
session-cardio-advanced-structure = { $warmup } min easy, { $main } min relaxed, sentences still possible, { $cooldown } min of walking.
session-cardio-advanced-easier = { $easier } min of easy cycling.
session-cardio-elder-title = A good walk
session-cardio-elder-structure = { $warmup } min slowly, { $main } min at a pace that still lets you talk, { $cooldown } min slowly again. Choose even ground with places to sit.
session-cardio-elder-easier = { $easier } min, with pauses whenever you like.
session-cardio-walk-title = Easy walk
session-cardio-walk-structure = { $warmup } min strolling, { $main } min at a comfortable pace, { $cooldown } min strolling. Only as far as is normal for you already; stop if anything feels wrong.
session-cardio-walk-easier = { $easier } min of strolling.

focus-words = { $focus ->
    [full] whole body
    [upper] upper body
    [lower] lower body
    [push] pushing: chest, shoulders, triceps
    [pull] pulling: back, biceps
    [legs] legs and hips
   *[small] core and small muscles only, because the big ones worked the day before
}
session-strength-beginner-title = Strength basics
session-strength-beginner-structure = { $warmup } min of mobility and light sets. { $sets ->
    [one] One round
   *[other] { $sets } rounds
} for { $main } min ({ focus-words }): { $focus ->
    [full] squat to a chair, push-up on a bench, row, hip hinge, carry
   *[other] plank, side plank, calf raises, light arm work
}, { $reps_low }–{ $reps_high } repetitions each, stopping with { $spare } clean ones in reserve. { $cooldown } min of stretching.
session-strength-beginner-easier = One round with body weight only.
session-strength-intermediate-title = Solid strength
session-strength-intermediate-structure = { $warmup } min of warm-up sets. { $main } min for the { focus-words }: { $sets ->
    [one] one set
   *[other] { $sets } sets
} of { $reps_low }–{ $reps_high } in each lift, { $spare } repetitions in reserve. { $cooldown } min of cooling down.
session-strength-intermediate-easier = One set fewer of everything, at the same weight.
session-strength-advanced-title = Focused lifting
session-strength-advanced-structure = { $warmup } min ramping up. { $main } min for the { focus-words }: { $sets ->
    [one] one set
   *[other] { $sets } sets
} of { $reps_low }–{ $reps_high } in the main lift, then lighter assistance work, { $spare ->
    [one] one or two
   *[other] { $spare }
} repetitions in reserve. { $cooldown } min of mobility.
session-strength-advanced-easier = A technique day at about { $easier } % of your usual load.
session-strength-youth-title = Learning to lift
session-strength-youth-structure = { $warmup } min of games or mobility. { $sets ->
    [one] One round
   *[other] { $sets } rounds
} in { $main } min ({ focus-words }), { $reps_low }–{ $reps_high } repetitions each, stopping with { $spare } clean ones in reserve. { $cooldown } min of stretching.
session-strength-youth-easier = One round with body weight only.
session-strength-senior-title = Strength and balance
session-strength-senior-structure = { $warmup } min of gentle warm-up. { $sets ->
    [one] One round
   *[other] { $sets } rounds
} in { $main } min ({ focus-words }), { $reps_low }–{ $reps_high } repetitions each with { $spare } in reserve, and { $drills } balance drills between them. { $cooldown } min of stretching.
session-strength-senior-easier = One round sitting down, and the balance drills.
session-strength-elder-title = Strong and steady
session-strength-elder-structure = { $warmup } min of loosening up. { $main } min of standing up from a chair, light arm work and heel raises, { $reps_low }–{ $reps_high } calm repetitions each, with { $drills } balance drills at a wall or counter. { $cooldown } min of stretching.
session-strength-elder-easier = Standing up from a chair a few times, twice that day.

session-hiit-beginner-title = First intervals
session-hiit-beginner-structure = { $warmup } min easy, then { $repeats } × { $hard } s quick and { $easy } s slow on a bike or walking uphill, { $cooldown } min easy. Quick means: only a few words at a time.
session-hiit-beginner-easier = The same clock, but brisk instead of quick.
session-hiit-intermediate-title = Minute repeats
session-hiit-intermediate-structure = { $warmup } min building up, then { $repeats } × { $hard } s hard and { $easy } s easy, { $cooldown } min easy.
session-hiit-intermediate-easier = Two repeats fewer and longer recoveries.
session-hiit-advanced-title = Long intervals
session-hiit-advanced-structure = { $warmup } min building up with a few strides, then { $repeats } × { $hard } s hard and { $easy } s easy, { $cooldown } min easy. Stop when the pace falls off.
session-hiit-advanced-easier = One-minute efforts instead, well short of your limit.
session-hiit-youth-title = Fast games
session-hiit-youth-structure = { $warmup } min easy, then { $repeats } × { $hard } s fast and { $easy } s easy, as a game, a relay or on a bike, { $cooldown } min easy.
session-hiit-youth-easier = Half the rounds.
session-hiit-senior-title = Gentle intervals
session-hiit-senior-structure = { $warmup } min easy on a bike, then { $repeats } × { $hard } s harder and { $easy } s easy, { $cooldown } min easy.
session-hiit-senior-easier = The same clock, only a little faster instead of harder.
session-hiit-elder-title = A change of pace
session-hiit-elder-structure = { $warmup } min easy, then { $repeats } × { $hard } s a little brisker and { $easy } s slow, { $cooldown } min easy. Never out of breath.
session-hiit-elder-easier = A quiet walk of the same length.

session-yoga-beginner-title = Loosen up
session-yoga-beginner-structure = { $warmup } min of breathing, { $main } min of slow cat-cow, lunges, supported balance and gentle twists, { $cooldown } min lying down.
session-yoga-beginner-easier = { $easier } min on a chair.
session-yoga-intermediate-title = Flow and balance
session-yoga-intermediate-structure = { $warmup } min of breathing, { $main } min of easy sun salutations, hips and balance on one leg, { $cooldown } min of relaxation.
session-yoga-intermediate-easier = { $easier } min for hips and back.
session-yoga-advanced-title = Recovery flow
session-yoga-advanced-structure = { $warmup } min of breathing, { $main } min for hips, upper back and ankles with longer holds, { $cooldown } min of relaxation. Not a power class.
session-yoga-advanced-easier = { $easier } min of foam roller and breathing.
session-yoga-elder-title = Mobility and balance
session-yoga-elder-structure = { $warmup } min of breathing, { $main } min of slow movement and balance, { $cooldown } min of rest.
session-yoga-elder-easier = { $easier } min sitting down.

session-swimming-beginner-title = Pool confidence
session-swimming-beginner-structure = { $warmup } min in any stroke, { $repeats } × { $metres } m with { $pause_low }–{ $pause } s at the wall, { $cooldown } min kicking or floating.
session-swimming-beginner-easier = Walking in the water, or an aqua class.
session-swimming-intermediate-title = Even lengths
session-swimming-intermediate-structure = { $warmup_metres } m easy, { $repeats } × { $metres } m at one even pace with { $pause } s rest, { $cooldown_metres } m easy.
session-swimming-intermediate-easier = The same in 50 m pieces with longer rests.
session-swimming-advanced-title = Endurance set
session-swimming-advanced-structure = { $warmup_metres } m mixed, { $repeats } × { $metres } m steady with up to { $pause } s rest, some of them with a pull buoy, { $cooldown_metres } m easy.
session-swimming-advanced-easier = Half the set, fins allowed.
session-swimming-elder-title = Easy in the water
session-swimming-elder-structure = { $warmup } min gently, { $main } min of calm swimming or aqua exercises with pauses, { $cooldown } min floating. Not alone.
session-swimming-elder-easier = { $easier } min of walking in the water.

session-cycling-beginner-title = Easy spin
session-cycling-beginner-structure = { $warmup } min light, { $main } min on the flat at { $rpm_low }–{ $rpm_high } turns a minute, breathing calmly, { $cooldown } min light.
session-cycling-beginner-easier = { $easier } min on a home bike.
session-cycling-intermediate-title = Endurance ride
session-cycling-intermediate-structure = { $warmup } min light, { $main } min steady with a gentle hill or two, { $cooldown } min light.
session-cycling-intermediate-easier = { $easier } min on the flat.
session-cycling-advanced-title = Long steady ride
session-cycling-advanced-structure = { $warmup } min light, { $main } min steady, { $cooldown } min light. On rides past { $fuel } min eat and drink on the way.
session-cycling-advanced-easier = { $easier } min indoors.
session-cycling-elder-title = Quiet ride
session-cycling-elder-structure = { $warmup } min light, { $main } min easy on a home bike or a quiet path, { $cooldown } min light.
session-cycling-elder-easier = { $easier } min on a home bike.

note-easy-only = Kept easy until your health is cleared.
note-circuit = As a circuit: move from one exercise to the next with 45–60 s of rest.
note-low-impact = With muscle as the goal a bike or the pool does just as well, and spares your legs.
note-muscle = Rest about 2 minutes between sets; over the week aim for some ten sets for each muscle group.
note-finisher = Then { $finisher } min of easy cycling or walking; they are in the total.
note-break = After your days off this is shorter and a step easier than usual.
note-week-off = After a week off this is clearly shorter and a step easier than usual.
note-after-hard = A little shorter than usual, because it follows a hard day.
note-long = A little longer than usual, because a day off is planned after it.
note-check-first = On a bike or walking uphill. If you have not trained hard before, ask a professional first.
note-youth = Technique before weight, no maximum attempts, and an adult who knows the exercises nearby.
note-balance = Keep a wall or a chair within reach for the balance part.
note-support = Use a chair or a wall for support.

# Why: one sentence for each key of model.reasons, true whenever it is chosen.

choice-words = { $choice ->
    [rest] a rest day
    [cardio] cardio
    [strength] strength
    [hiit] intervals
    [yoga] yoga
    [swimming] swimming
   *[cycling] cycling
}
# $days counts back from today, whichever day is recommended.
days-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}

# The day before the recommended one, which is $ahead days from today.
day-before = { $ahead ->
    [0] yesterday
    [1] today
   *[other] the day before
}
day-before-first = { $ahead ->
    [0] Yesterday
    [1] Today
   *[other] The day before
}

reason-easy-only = Until your health is cleared I only suggest rest and easy movement; of these { $workout } fits your days best.
reason-no-hiit = Your days would lead on to intervals, but those stay off until you confirm that they are fine for you. { $workout } fits next best.
reason-unavailable = Your days would lead on to { choice-words }, which is not among the workouts you can do. { $workout } fits next best.

reason-blocked-r1 = Your last intervals were { days-ago }. I leave at least { $gap ->
    [one] one day
   *[other] { $gap } days
} without intervals in between, so it is { $workout }.
reason-blocked-r2 = { $cap ->
    [0] Intervals are nothing I suggest at your level and age, so it is { $workout }.
   *[other] { $count ->
        [one] One of your last six days was
       *[other] { $count } of your last six days were
    } intervals already, and { $cap } in any seven days is as much as I suggest for you. So it is { $workout }.
}
reason-blocked-r3 = { $why ->
    [base] Intervals stand on regular training. { $training ->
        [0] None of your last six days was
        [one] One of your last six days was
       *[other] { $training } of your last six days were
    } training, and I like to see at least { $base } first. So it is { $workout }.
   *[back] After { $run } rest days in a row intervals can wait a little. We begin with { $workout }.
}
reason-blocked-r4 = { $run ->
    [one] { day-before-first } was a hard day
   *[other] The last { $run } days were all hard ones
} (strength or intervals), so the next one is easier: { $workout }.
reason-blocked-r5 = { $count } of your last six days were hard ones (strength or intervals), and { $cap } in any seven days is enough for you. So it is { $workout }.
reason-blocked-r6 = { $count } of your last six days were hard ones (strength or intervals). The next is for recovering: { $workout }.
reason-blocked-r7 = You have { $count } strength days behind you in six, and { $cap } in any seven days is enough for you. So it is { $workout }.
reason-blocked-r8 = Strength was only { day-before }. I like to leave about 48 hours before the same muscles work hard again, so it is { $workout }.
reason-blocked-r9 = { $count ->
    [0] None of your last six days was
    [one] Only one of your last six days was
   *[other] Only { $count } of your last six days were
} rest or yoga. A quieter day comes first: { $workout }.
reason-blocked-r10 = You have trained { $run } days in a row. The next one is quieter: { $workout }.
reason-blocked-r11 = There was no full rest day among your last six, and { $training } of them were training. One day off a week keeps the routine going.
reason-blocked-r12 = You have done cardio { $run } days in a row. A change from the impact: { $workout }.
reason-blocked-r13 = Welcome back after { $run } rest days in a row. { $workout } is a gentle way in, and there is nothing to catch up on.
reason-blocked-r14 = Your last { $run } days were all rest or yoga. Time for something active again: { $workout }. There is nothing to catch up on.

reason-restart = Welcome back after { $run } rest days in a row. This one is shorter and a step easier than usual, and there is nothing to catch up on.
reason-rest-after-training = { $run } training days in a row have earned a day off.
reason-rest = { $training ->
    [0] None of your last six days was training, and a day off is still what weeks like yours go on with.
    [one] One of your last six days was training, and weeks like yours go on with a day off.
   *[other] { $training } of your last six days were training, and weeks like yours go on with a day off.
}
reason-yoga-balance = Balance and mobility on about three days a week help you stay steady. { $balance ->
    [0] None of your last six days had
    [one] One of your last six days had
   *[other] { $balance } of your last six days had
} strength or yoga.
reason-yoga-after-hard = { day-before-first } was { $yesterday ->
    [hiit] intervals
   *[strength] strength
}; yoga keeps you moving while you recover.
reason-yoga = { $training ->
    [0] None of your last six days was training; yoga is an easy way to move.
    [one] One of your last six days was training; yoga keeps you supple.
   *[other] { $training } of your last six days were training; yoga keeps you supple between them.
}
reason-strength-none = There was no strength among your last six days, and two days a week is the usual aim.
reason-strength-due = There was one strength day among your last six, { days-ago }, and two a week is the usual aim.
reason-strength = You keep strength up: { $count } of your last six days, the latest { days-ago }. The week has room for another.
reason-hiit-none = There were no intervals among your last six days, { $training } of them were training, and the week has room for one hard push.
reason-hiit = Your last intervals were { days-ago }, { $training } of your last six days were training, and the week has room for another hard push.
reason-aerobic-steady = Your goal likes steady minutes. { $aerobic ->
    [0] None of your last six days was
    [one] One of your last six days was
   *[other] { $aerobic } of your last six days were
} endurance; this adds one.
reason-aerobic-between-lifts = { $strength ->
    [one] One of your last six days was
   *[other] { $strength } of your last six days were
} strength. Easy { $workout } is good for your heart and goes well with lifting.
reason-aerobic = Your last six days hold { $strength ->
    [0] no strength day
    [one] one strength day
   *[other] { $strength } strength days
} and { $aerobic ->
    [0] no endurance day
    [one] one endurance day
   *[other] { $aerobic } endurance days
}. Weeks like that go on with { $workout }.

unknown-words = { $unknown ->
    [one] one of the last six days is not recorded
   *[other] { $unknown } of the last six days are not recorded
}
reason-least-risk = { $unknown ->
    [one] One of the last six days is not recorded
   *[other] { $unknown } of the last six days are not recorded
}, so nothing is certain to fit. { $workout } is the least likely to break a safety rule (at most { $percent } %).
reason-too-risky = I was leaning towards { choice-words }, but { unknown-words }, and with them it might break a safety rule ({ $percent } %). { $workout } is on the safe side.
reason-nothing-known = None of the last six days is recorded, so this is what suits most people with your profile. Tell me what you did and I can do better.
reason-gaps-rest-after-training = At least { $run } training days in a row have earned a day off, as far as I know: { unknown-words }.
reason-gaps-pattern = What I know of your last six days: strength { $strength } ×, endurance { $aerobic } ×, rest or yoga { $recovery } ×; { unknown-words }. After days like these { $workout } mostly comes next.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = The workouts you can do leave nothing else.
rule-r1 = Intervals keep a day or two without intervals between them.
rule-r2 = There is a limit to interval days in any seven days; it depends on level and age.
rule-r3 = Intervals need some regular training in the days before.
rule-r4 = Hard days (strength, intervals) are followed by easier ones.
rule-r5 = There is a limit to hard days in any seven days.
rule-r6 = After many hard days comes a day of recovery.
rule-r7 = There is a limit to strength days in any seven days.
rule-r8 = Strength days keep a day between them.
rule-r9 = Any seven days hold at least one or two days of rest or yoga.
rule-r10 = After several training days in a row comes a day of rest or yoga.
rule-r11 = Any seven days hold one full rest day.
rule-r12 = Running and walking sessions do not go on for days without a break.
rule-r13 = After three rest days in a row something active comes next.
rule-r14 = After four days of rest or yoga a real session comes next.

## Today, tomorrow, the week, the evening push.

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
button-another = { $ahead ->
    [1] Tomorrow: another one
   *[other] Another one
}
button-easier = An easier version
button-week = The week
button-tomorrow = Tomorrow

# The evening push
push-log-today = Is today in the diary yet? One tap will do:
push-log-day = Is { DAY($day) } in the diary yet? One tap will do:
push-done = ✓ { $workout }, done
push-rested = Rested
push-not-now = Not now
push-pause = Pause messages
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

## Settings; turning down what was suggested; how hard it was.

# The advice where the person has a say in it
advice-rest-day-off = It's your day off, so there is nothing planned. /settings has your days off.
advice-rest-refused = You have turned the rest down, so it's a rest day, by your own choice.
reason-refused = { $why ->
    [tired] You said you'd be tired, so here is the easier day that fits best.
    [sore] You said you'd be sore, so here is the easier day that fits best.
    [no-kit] You don't have what the first idea needs, so here is the next best fit.
   *[ill] You turned the first idea down, so here is the next best fit.
}
note-too-hard = Lighter than usual, because the last two felt too hard. Tell me when one feels right, and it grows again.
note-not-fresh = Lighter than usual, because you asked for an easier day.
note-no-time = Kept short, because time is tight.

# Under the push: not tomorrow, and why
push-refuse = { $ahead ->
    [1] Not tomorrow
   *[other] Not this one
}
push-refuse-ask = What's in the way?
push-refuse-why = { $reason ->
    [tired] Too tired
    [sore] Sore
    [no-time] No time
    [no-kit] Don't have the gear
   *[ill] I'm ill
}
push-refuse-undo = ↩️ Take that back
push-refused = { $reason ->
    [no-time] <i>Understood: the same workout, kept short.</i>
    [sore] <i>Understood: something easy instead of { $workout }. If it is sharp, one-sided or still there after about a week, have it checked.</i>
   *[tired] <i>Understood: something easy instead of { $workout }.</i>
}
push-refused-kit = <i>Noted: { $workout } is off your list, and I won't suggest it again. /settings → Workouts puts it back.</i>
push-refused-kit-last = <i>Noted: not { $workout } this time. It stays on your list, because without it there would be too little left to suggest.</i>
push-refuse-undone = Taken back.

# How hard it was
effort-label = { $effort ->
    [easy] Easy
    [right] Just right
   *[hard] Too hard
}
effort-said = { $effort ->
    [easy] Felt easy.
    [right] Felt just right.
   *[hard] Felt too hard.
}
effort-noted = Noted, thank you.
effort-eased = Noted. That's two in a row, so the next ones will be shorter.

# /settings: all of it
settings-overview = <b>Settings</b>
    • { $age } years, { level }, goal: { goal }
    • Health: { $health ->
        [held] the plan is on hold
        [easy] rest and easy movement only
        [no-hard] no intervals for now
       *[fine] nothing in the way
    }
    • { $zone }, where it is { $clock }
    • Evening message at { $time }, { $silent ->
        [yes] without sound
       *[no] with sound
    }
    • Your day begins at { $start }
    • Days off: { $off }
    • Not to be suggested: { $out }
    • Quiet hours: { $quiet }
    • After a log I { $effort ->
        [yes] may ask
       *[no] don't ask
    } how hard it was
    • Language: { $language }
    • Training a model with my logs: { $training ->
        [yes] allowed
       *[no] not allowed
    }
settings-next = The next evening message comes { DAY($day) } at { $time }.
settings-next-paused = Evening messages are paused; the next one comes { DAY($day) } at { $time }.
settings-paused = Evening messages are paused until you say otherwise.
settings-no-next = No evening message is planned.
settings-none = none
settings-topic = { $topic ->
    [level] Level
    [goal] Goal
    [age] Age
    [zone] Time zone
    [evening] Evening time
    [daystart] Day start
    [off] Days off
    [can] Workouts
    [quiet] Quiet hours
    [sound] Sound
    [effort] How hard it was
    [language] Language
    [health] Health
    [training] Training data
   *[pause] { $paused ->
        [yes] Pause or resume
       *[no] Pause
    }
}
settings-overview-report = • Weekly report: { $report }
settings-topic-report = Weekly report

# One topic each: what it decides
settings-level = <b>How used to training are you?</b>
    • <b>Beginner:</b> new to it, or back after a long break
    • <b>Intermediate:</b> two or more sessions most weeks, for half a year or more
    • <b>Advanced:</b> four or more sessions most weeks, for years
settings-goal = <b>What do you train for?</b>
    It shapes the mix of workouts; what is safe stays the same.
settings-age = <b>How old are you?</b>
    Tap, or type your age. It decides how much rest and how much hard effort is safe to suggest, and it grows by itself.
settings-zone = <b>Where are you?</b> Now set: { $zone }, where it is { $clock }.
    Tap, type a city or a zone, or share your location (📎 → Location); of a location I keep only the time zone.
settings-evening = <b>When should tomorrow's workout arrive?</b>
    Now set: { $time }. Tap, or type a time such as <i>21:30</i> or <i>9 pm</i>.
settings-daystart = <b>When does your day begin?</b>
    What you do before that hour counts for the day before. Tap, or type a time such as <i>3:30</i>.
settings-off = <b>Which weekdays are your days off?</b>
    On those I plan nothing and don't argue. A workout you plan or log yourself counts all the same.
settings-can = <b>What can you do?</b>
    A tick means that I may suggest it. No pool, no bike, no weights? Take it off; logging it is always possible.
settings-quiet = <b>Quiet hours:</b> { $quiet }
    A message that is late, after an outage say, waits until they are over. Tap, or type them, such as <i>22:30 to 6:30</i>.
settings-quiet-evening = Your evening message at { $time } comes all the same: that hour you chose yourself.
settings-quiet-never = No quiet hours
settings-sound = <b>Should evening messages make a sound?</b>
    Your phone's own settings for this chat come first.
settings-sound-choice = { $on ->
    [yes] With sound
   *[no] Without sound
}
settings-effort = <b>May I ask how hard it was?</b>
    Only as three buttons under what you log, nothing more. Two that were too hard make the next ones shorter.
settings-effort-choice = { $on ->
    [yes] Yes, ask
   *[no] No, don't ask
}
settings-language = <b>Which language shall I speak?</b>
settings-health = <b>Health:</b> { $state ->
    [held] the plan is on hold because of something you told me.
    [easy] until a professional has cleared you I suggest only rest and easy movement.
    [no-hard] I leave intervals out until you are used to hard effort.
   *[fine] nothing stands in the way of a whole plan.
}
    I keep only these yes-or-no answers, never what it is about.
settings-health-choice = { $value ->
    [cleared-1] A professional has cleared me
    [cleared-0] Something has changed: keep it easy
    [hard-1] I'm used to hard effort
   *[hard-0] Leave intervals out
}
settings-training = <b>May your logs help to train a model?</b>
    If you agree, the types and lengths of your workouts, with age, level and goal, may be used to improve DaySeven's suggestions; never your name, number or words. It is off unless you switch it on, changes nothing about your own suggestions, and ends when you switch it off.
settings-training-choice = { $on ->
    [yes] Yes, my logs may be used
   *[no] No, keep them out of it
}
settings-report = <b>On which evening shall I send your week?</b> Now set: { $report }.
    It comes after the evening message: a picture, a few sentences, and the seven days ahead. A week of which nothing is recorded gets none; /report shows it at any time.
settings-report-never = No weekly report
settings-pause = <b>For how many days shall I be quiet?</b>
    Tap, or type a number from 1 to { $longest }. The diary stays open, and /tomorrow still answers.
settings-pause-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}

# What a change does
settings-done-level = <b>Level: { level }.</b>
settings-done-goal = <b>Goal: { goal }.</b>
settings-done-age = <b>Age: { $age }.</b>
settings-goal-minor = Losing weight is no goal under 18, so it is now: { goal }.
settings-effort-asked-anew = I leave intervals out for now; if you are used to hard effort, Health has a button for it.
settings-done-zone = <b>Time zone: { $zone }.</b> There it is { $clock } now.
settings-done-evening = <b>Evening message at { $time }.</b>
settings-done-daystart = <b>Your day begins at { $start }.</b> What you do before that counts for the day before.
settings-done-off = { $on ->
    [yes] <b>{ $weekday } is a day off.</b>
   *[no] <b>{ $weekday } is open again.</b>
}
settings-done-can = { $on ->
    [yes] <b>{ $workout } may be suggested again.</b>
   *[no] <b>{ $workout } won't be suggested any more.</b>
}
settings-done-quiet = <b>Quiet hours: { $quiet }.</b>
settings-done-sound = { $on ->
    [yes] <b>Evening messages make a sound.</b>
   *[no] <b>Evening messages come without sound.</b>
}
settings-done-effort = { $on ->
    [yes] <b>Under a log there are now three buttons for how hard it was.</b>
   *[no] <b>I won't ask how hard it was.</b>
}
settings-done-language = <b>From now on I speak { $language }.</b>
settings-done-health = { $health ->
    [cleared-1] <b>Noted: a professional has cleared you.</b> We build up gently from here.
    [cleared-0] <b>Noted.</b> Rest and easy movement only, until a professional has cleared you.
    [hard-1] <b>Noted: you are used to hard effort.</b> Intervals may come up again, when your last days allow for them.
   *[hard-0] <b>Noted:</b> no intervals until you say otherwise.
}
settings-done-training = { $on ->
    [yes] <b>Thank you.</b> Your logs may be used to train a model, until you switch this off.
   *[no] <b>Your logs train no model.</b>
}
settings-done-report = { $any ->
    [yes] <b>Weekly report: { $report }.</b> Your weeks end on that day from now on.
   *[no] <b>No weekly report.</b> /report still shows the week when you ask for it.
}
settings-done-pause = { $paused ->
    [yes] <b>Quiet it is.</b>
   *[no] <b>Welcome back.</b>
}
settings-tomorrow = { $changed ->
    [yes] Tomorrow is now { $now } instead of { $before }.
   *[no] Tomorrow stays { $now }.
}

# What cannot be, and why
settings-not-too-young = DaySeven is for people of { $least } and older, so I have left your age as it was. If you are younger, please send /delete, which erases everything.
settings-not-no-such-age = I need your age in years, a number from { $least } to { $most }.
settings-not-minor = Losing weight is no goal under 18.
settings-not-no-zone = I don't know that time zone.
settings-not-day-start = Your day has to begin before noon.
settings-not-no-day-left = One day of the week has to stay open. For a break, there is Pause.
settings-not-too-few = That has to stay: with too little to choose from, the rules for safe weeks could leave nothing at all. Keep one of cardio, swimming and cycling, or strength together with yoga.
settings-not-no-length = A pause lasts from 1 to { $longest } days.
settings-not-held = While the plan is on hold, that has to wait.

# What was typed is no answer
settings-which = <b>Which one do you mean?</b>
settings-wrong-age = I need your age in years, a number from { $least } to { $most }, such as <i>34</i>. /cancel leaves it as it is.
settings-wrong-zone = I don't know that place. A larger city nearby will do, or a zone such as <i>Europe/Lisbon</i> or <i>UTC+3</i>. /cancel leaves it as it is.
settings-wrong-evening = I need one time of day, such as <i>21:30</i> or <i>9 pm</i>. /cancel leaves it as it is.
settings-wrong-daystart = I need one time of day before noon, such as <i>3:30</i>. /cancel leaves it as it is.
settings-wrong-quiet = I need two times, such as <i>22:30 to 6:30</i>. /cancel leaves it as it is.
settings-wrong-pause = I need a number of days from 1 to { $longest }. /cancel leaves it as it is.

## /stats and the weekly report.

stats-picture-title = { $weeks ->
    [5] Your month
    [13] Your last three months
    [52] Your year
    [one] Your week
   *[other] Your last { $weeks } weeks
}
stats-picture-title-of = { $workouts }
stats-picture-span = { $first } to { $last } · { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
}
stats-picture-minutes = Aerobic minutes a week
stats-picture-minutes-of = Minutes a week
stats-picture-range = recommended: { $low } to { $high }
stats-picture-mix = The mix

stats-caption = <b>{ $first } to { $last }</b>
stats-caption-of = <b>{ $workouts }, { $first } to { $last }</b>
stats-caption-nothing = Nothing is recorded there yet.
stats-caption-minutes = On average { $minutes } aerobic minutes in a week with a log{ $estimated ->
    [yes] {" "}(estimated: where no minutes were told I took your usual session)
   *[no] {""}
}; 150 to 300 are recommended, HIIT counts double.
stats-caption-minutes-of = On average { $minutes } minutes in a week with a log{ $estimated ->
    [yes] {" "}(estimated: where no minutes were told I took your usual session)
   *[no] {""}
}.
stats-caption-strength = Two strength days or more: { $weeks } of { $all ->
    [one] one week
   *[other] { $all } weeks
} with a log.

stats-button-span = { $weeks ->
    [5] Month
    [13] 3 months
   *[52] Year
}
stats-button-dark = 🌙 Dark
stats-button-light = ☀️ Light
stats-button-all = All workouts
button-your-week = 📅 Your week

stats-examples = I didn't get that. Some things you can ask for:
    • <code>/stats</code> – the last month
    • <code>/stats 3 months</code>
    • <code>/stats swimming</code>
    • <code>/stats cycling year dark</code>

# The weekly report, in this order
report-title = <b>Your week, { $first } to { $last }</b>{ $over ->
    [yes] {""}
   *[no] {" "}(so far)
}
report-sessions = { $sessions ->
    [0] No session recorded.
    [one] One session recorded.
   *[other] { $sessions } sessions recorded.
}
report-suggested = { $suggested ->
    [one] One was suggested.
   *[other] { $suggested } were suggested.
}
report-planned = Of your own plans, { $kept } of { $planned } happened.
report-streak = That makes { $weeks } good weeks in a row.
report-returned = Good to have you back: the first session after a break is the hardest to start.
report-aerobic = 🏃 Aerobic: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimated)
   *[no] {""}
} of 150 to 300, { $band ->
    [start] a good start
    [way] on the way
    [range] in the range
   *[more] more than the range, fine if you feel good
}.
report-aerobic-young = 🏃 Aerobic: <b>{ $minutes } min</b>{ $estimated ->
    [yes] {" "}(estimated)
   *[no] {""}
}. The guideline for your age is about 60 minutes a day; school and play count.
report-aerobic-lose = For information: 250 minutes a week is where the guideline for weight puts its mark.
report-strength = 🏋️ Strength: { $days ->
    [one] one day
   *[other] { $days } days
} (guideline: 2).
report-balance = 🧘 Balance (strength or yoga): { $days ->
    [one] one day
   *[other] { $days } days
} (guideline: 3).
report-recovery = 🛌 Recovery: { $rest ->
    [0] no rest day
    [one] one rest day
   *[other] { $rest } rest days
}, { $yoga ->
    [0] no yoga day
    [one] one yoga day
   *[other] { $yoga } yoga days
}; the longest run of training: { $run ->
    [one] one day
   *[other] { $run } days
}.
report-mix-part = { $workout } { $times }×
report-mix = { $mix }.
report-not-recorded = { $days ->
    [one] One day is not recorded
   *[other] { $days } days are not recorded
} (▫️).
report-load = Load: { $load } (effort × minutes{ $estimated ->
    [yes] , estimated
   *[no] {""}
}).
report-alike = Your days looked very alike. A clearly easy or free day would help.
report-change = That is about { $percent } % { $way ->
    [more] more
   *[less] less
} than usual.
report-usual = That is about as much as usual.
report-much-more = An easier week may feel good now.
report-jump = { $workout }, { $minutes } min: a big jump from { $before } min; grow in smaller steps.
report-next = <b>The next seven days</b>
report-button-earlier = ‹ The week before
report-goal = { $aim ->
    [strength] One thing to aim for: two strength days.
    [aerobic] One thing to aim for: a little more easy movement, such as a brisk walk.
    [balance] One thing to aim for: three days with strength or yoga.
   *[keep] One thing to aim for: more of the same.
}
report-tweak = { $tweak ->
    [record] If you like: tell me about the other days as well; <i>rest</i> is enough.
    [break] If you like: put an easy day in the middle.
    [mix] If you like: swap one session for something of another kind.
    [yoga] If you like: try a little yoga on a quiet day.
   *[walk] If you like: add a ten-minute walk after a meal.
}
report-footer = <i>I suggest general workouts based on public activity guidelines. I am not a doctor or a physiotherapist, and I cannot see how you feel today. Stop if something hurts, and ask a professional if you are unsure.</i>

## Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Bring your history along.</b> Send me the file that another app gave you, as it is (20 MB at most):
    • <b>Strava</b>: the zip of your data, or activities.csv from it
    • <b>Garmin Connect</b>: the activity list as CSV, in any language
    • <b>Apple Health</b>: the export.zip
    • <b>Fitbit</b>: the takeout zip, or its exercise files
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: their export
    • single <b>GPX, TCX, FIT</b> files, or a zip of them
    • my own /export

    You see what is in it before anything is added, and you can take it back for 24 hours.

import-reading = Reading your file. I'll show you what is in it before I add anything.
import-still-reading = Still reading ({ $seconds } s so far); it is a big one. A few seconds more.
import-busy = I'm still reading your last file. Send this one when I'm done.
import-stale = The preview has changed since. Please use the buttons as they are now.

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
    [one] one workout, on { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } workouts from { DATETIME($first, dateStyle: "medium") } to { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] One of them is in your diary already.
   *[other] { $times } are in your diary already.
}
import-new = <b>New:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] One entry is left out: no workout, or a rest day beside one.
   *[other] { $times } entries are left out: no workouts, or rest days beside one.
}
import-impossible = { $times ->
    [one] One lies in the future or in the distant past and is left out.
   *[other] { $times } lie in the future or in the distant past and are left out.
}
import-problem-date = { $times ->
    [one] One has no date I can read and is left out.
   *[other] { $times } have no date I can read and are left out.
}
import-problem-planned = { $times ->
    [one] One was planned but not done and is left out.
   *[other] { $times } were planned but not done and are left out.
}
import-problem-cut-off = The file seems to be cut off at the end; what was whole is here.
import-problem-file = { $times ->
    [one] One file inside is damaged and is left out.
   *[other] { $times } files inside are damaged and are left out.
}
import-which = { $sports ->
    [one] <b>One sport I don't know.</b>
   *[other] <b>{ $sports } sports I don't know.</b>
} What is “{ $label }” ({ $times ->
    [one] once
   *[other] { $times } times
})?
import-which-track = { $times ->
    [one] The track does not say what kind of workout it was. Which?
   *[other] { $times } tracks do not say what kind of workout they were. Which?
}
import-nothing-new = Everything in it is in your diary already. Nothing to add.
import-nothing-possible = { $times ->
    [one] The one workout in it lies in the future or in the distant past. Nothing to add.
   *[other] All { $times } workouts in it lie in the future or in the distant past. Nothing to add.
}
import-account = <b>Your own export:</b> { $workouts ->
    [one] one workout
   *[other] { $workouts } workouts
}, { $plans ->
    [0] no plans
    [one] one plan
   *[other] { $plans } plans
} and your settings. Your account here is still empty, so I can bring it back just as it was.

button-import-yes = { $times ->
    [one] Add one workout
   *[other] Add { $times } workouts
}
button-import-restore = Bring it back
button-import-leave-out = Leave it out
button-import-undo = Undo

import-done = { $times ->
    [one] Added one workout to your diary.
   *[other] Added { $times } workouts to your diary.
} If it wasn't right, you can take all of it back within 24 hours.
import-restored = Everything is back: { $workouts ->
    [one] one workout
   *[other] { $workouts } workouts
}, { $plans ->
    [0] no plans
    [one] one plan
   *[other] { $plans } plans
} and your settings.
import-cancelled = All right, nothing was added.
import-undo-done = Taken back: the diary is as it was before.
import-undo-already = That import has been taken back already.
import-undo-too-late = That was more than 24 hours ago. In /history you can change or remove any day.
import-undo-missing = That import is no longer there.

# Files that cannot be read
import-failed = I could not read that file. Nothing was added.
import-unrecognised = I don't know that kind of file. /import lists the ones I can read.
import-empty = I know that kind of file, but there is no workout in it.
import-broken = That file is damaged or incomplete, so I added nothing. Please export it again and send it once more.
import-too-large = That file is too large for me: 20 MB at most, 50 MB once unpacked, 200 tracks. Strava's activities.csv alone is enough, for example.
import-unsafe = There is something in that file that has no place in an export, so I left it alone. Nothing was added.
import-locked = That file is protected with a password. Please send it without one.
import-newer = That export comes from a newer version of me. Nothing was added.
import-too-slow = Reading that file took too long, so I stopped. Nothing was added. A smaller part of it will work.

# /export
export-here = Everything I keep about you: dayseven.json has all of it, the CSV files are for a spreadsheet. Send the zip back to me, or to another DaySeven, and an empty account becomes this one again.

## Help, privacy, deletion, pause.

help = <b>Just write to me.</b> A few examples:
    • <i>45 min swim</i>
    • <i>ran 5k yesterday, then yoga</i>
    • <i>rest</i>
    • <i>gym tomorrow</i> (I'll keep it as your plan)
    • <i>that was yesterday</i>, <i>45 min, not 30</i> (I'll mend the last entry)
    • <i>how often did I swim in May?</i>

    /log – seven buttons instead of words
    /today and /tomorrow – what I suggest, and why
    /week – the next seven days
    /history – the diary: look back, change, fill gaps
    /stats – the diary in pictures: <i>/stats 3 months</i>, <i>/stats swimming</i> – and /report, your week
    /settings – level, goal, times, days off, workouts, quiet hours, language
    /pause and /resume – the evening message; <i>/pause 7</i> for a week
    /start – the whole profile once more
    /import – bring your diary from another app; sending the file is enough
    /export – everything I keep about you, as a file
    /privacy – what I keep – and /delete, to erase it all
    /cancel – out of anything half done

    I am not a doctor. Stop if something hurts, and ask a professional if you are unsure.

privacy = <b>What I keep, and why</b>
    • your Telegram number, language, time zone, evening time and what else you choose in /settings: to write to you at the right moment
    • age, level, goal and two yes-or-no answers about health: to keep suggestions safe
    • while the plan is on hold, the kind of thing that put it there (such as illness, injury or pregnancy), and not your words: it goes when you lift the hold
    • the workouts you log and plan, how hard they felt, what you turned down and why, and the messages I sent about them: to suggest the next one

    <b>What I don't keep</b>
    • your name, phone number or picture; a shared location (I only keep the time zone)
    • the words of your messages, once they are read. If reading one fails, it is kept aside until it has been repaired, 30 days at most

    Nobody but the operator of this bot has access, nothing is sold or shown to others, and nothing of yours trains a model unless you allow it in /settings. /export gives you all of it. It stays until you say /delete; copies in backups are gone 30 days later at the latest. Until then I keep a mark that nobody can read you from, so that no backup brings you back.

    You must be 16 or older. You can withdraw your consent at any time with /delete.
privacy-version = <i>Version { $version }. When this changes in substance, I ask for your consent anew.</i>

# Asked again once /privacy has changed
consent-changed = <b>What I keep, or why, has changed</b> (version { $version }). /privacy has all of it. Do you agree? Until you answer, everything stays as you agreed before.
consent-agreed = Thank you, noted. You can withdraw it at any time with /delete.
consent-declined = All right. Evening messages are paused now. /export gives you everything I keep, and /delete erases it. If you change your mind:

delete-confirm = <b>Delete everything?</b>
    Profile, diary, plans and messages to come: all of it goes, at once and for good.
button-delete-everything = Yes, delete everything
button-keep-everything = No, keep it
delete-done = Done: everything about you is deleted. Thank you for the time together. If you ever want to begin anew, /start is there.
delete-kept = All right, everything stays as it is.
delete-nothing-kept = There is nothing to delete: I keep nothing about you.

paused = Evening messages are paused until you say otherwise. Your diary stays open, and /tomorrow still answers.
paused-days = { $days ->
    [one] Evening messages are paused for a day.
   *[other] Evening messages are paused for { $days } days.
} Your diary stays open, and /tomorrow still answers.
pause-which = A pause lasts from 1 to { $longest } days, for example <i>/pause 7</i>; without a number it lasts until you say otherwise.
resumed = Welcome back. The next evening message comes at { $time }.
button-resume = Resume now

## Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Please stop what you are doing and call your local emergency number now (112, 911 or 999).</b>
    Don't drive yourself, and if somebody is near, tell them how you feel. I can't judge this from a chat, and I won't suggest any workout until a doctor has cleared you.
safety-crisis = I'm really glad you told me, and I'm sorry it is this hard right now.
    I'm only a workout bot, and you deserve a person: <b>please call your local emergency number (112, 911 or 999) or a crisis line</b>, or tell somebody you trust how you feel. The plan can wait.
safety-injury = That sounds like something for a doctor or a physiotherapist to look at, <b>soon if it can't carry weight, is badly swollen, or your head was hit</b>.
    The plan is paused until you tell me you are better.
safety-pregnancy = Congratulations! Many people stay active around a pregnancy, but what fits is between you and your midwife or doctor, so please ask them first.
    I'm pausing the plan until they have cleared you. <b>Stop and call them</b> for bleeding, leaking fluid, contractions, dizziness, chest pain, a swollen calf, or being short of breath before you even start.
safety-condition = Thank you for telling me. Please ask your doctor what fits you; I can't judge that safely.
    The plan is paused until you have their word.
safety-illness = Rest until you feel well again and have had a full day without fever; then we start gently. With nothing more than a slight head cold, an easy walk is fine if you feel up to it.
    The plan is paused until you tell me you are better.
safety-ache = Let's leave out whatever hurts. If it is still there in a week or two, a physiotherapist can help. Something easy that doesn't load it is fine, and so is a day off.
safety-soreness = Being sore a day or two after new work is common. Keep tomorrow easy. If it is sharp, on one side only, or still there after about a week, have it looked at.
safety-overreach = I like the energy! I still keep at least one easy day between hard ones, because getting fitter happens while you recover.
safety-diet = Food, supplements, medicines and weight targets are outside what I do well. A dietitian or a doctor can help you with that.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] I'm better now
    [illness] I'm better now
    [crisis] I'm ready to go on
   *[other] A doctor has cleared me
}
health-easy = { $workout } tomorrow
health-lifted = <i>Good to hear. The plan goes on, gently. If it comes back, stop and tell me.</i>
health-no-hold = <i>The plan is not on hold any more.</i>
health-other-hold = <i>The plan is on hold for another reason as well.</i>
health-still-held = The plan is still on hold, so I suggest nothing for now.

## For the people who run the bot.

admin-standing = <b>How DaySeven is doing</b>
    • { $people ->
        [one] one person
       *[other] { $people } people
    }
    • pushes: { $sent } sent, { $pending } waiting, { $expired } too late to be of use, { $cancelled } not wanted any more, { $dead } given up
    • the oldest waiting push is { $late ->
        [0] not late
        [one] one minute late
       *[other] { $late } minutes late
    }
    • { $updates ->
        [0] no message is set aside
        [one] one message is set aside; <code>dayseven inbox list</code> shows it
       *[other] { $updates } messages are set aside; <code>dayseven inbox list</code> shows them
    }

admin-warning = <b>DaySeven needs a look.</b> /admin has all figures.
admin-warning-updates = • { $count ->
    [one] A message failed again and again and was set aside
   *[other] { $count } messages failed again and again and were set aside
}; <code>dayseven inbox list</code> shows them.
admin-warning-dead = • { $count ->
    [one] One evening message was given up.
   *[other] { $count } evening messages were given up.
}
admin-warning-late = • Evening messages are { $late } minutes late.
