# /start: the questions, one message edited in place. $number of $count is how far along it is.

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
    Tap the place whose clock is right, type a city or a zone, or share your location (📎 → Location); of a location I keep the zone alone.
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
