# What to do: session titles, structures, easier versions, notes. Numbers come from model.sessions.

session-rest-beginner-title = Day off
session-rest-beginner-structure = Nothing planned. A stroll if you feel like it, and an early night.
session-rest-intermediate-title = Recharge day
session-rest-intermediate-structure = No training today. A walk of { $walk } minutes after a meal is welcome, not required.
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
   *[small] core and small muscles only, because the big ones worked yesterday
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
session-strength-elder-easier = Standing up from a chair a few times, twice today.

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
reason-gaps-pattern = On record in your last six days are, at least, strength { $strength } ×, endurance { $aerobic } × and rest or yoga { $recovery } ×; { unknown-words }. After days like these { $workout } mostly comes next.

# The rules, each in one sentence, for when they leave a single choice.

only-limits = The workouts you can do leave nothing else.
rule-r1 = Intervals keep a day or two without intervals between them.
rule-r2 = There is a most of interval days in any seven days, by level and age.
rule-r3 = Intervals need some regular training in the days before.
rule-r4 = Hard days (strength, intervals) are followed by easier ones.
rule-r5 = There is a most of hard days in any seven days.
rule-r6 = After very many hard days comes a day of recovery.
rule-r7 = There is a most of strength days in any seven days.
rule-r8 = Strength days keep a day between them.
rule-r9 = Any seven days hold at least one or two days of rest or yoga.
rule-r10 = After several training days in a row comes a day of rest or yoga.
rule-r11 = Any seven days hold one full rest day.
rule-r12 = Running and walking sessions do not go on for days without a break.
rule-r13 = After three rest days in a row something active comes next.
rule-r14 = After four days of rest or yoga a real session comes next.
