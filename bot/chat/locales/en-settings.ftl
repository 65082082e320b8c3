# Settings; turning down what was suggested; how hard it was.

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
push-refuse = Not this one
push-refuse-ask = What speaks against it?
push-refuse-why = { $reason ->
    [tired] Too tired
    [sore] Sore
    [no-time] No time
    [no-kit] Don't have what it takes
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
    Tap, type a city or a zone, or share your location (📎 → Location); of a location I keep the zone alone.
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
