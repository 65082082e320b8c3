# /stats and the weekly report.

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
stats-caption-strength = Two strength days or more: { $weeks } of { $all } weeks.

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
report-planned = Of what you planned, { $kept } of { $planned } came about.
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
} of 2.
report-balance = 🧘 Balance (strength or yoga): { $days ->
    [one] one day
   *[other] { $days } days
} of 3.
report-recovery = 🛌 Recovery: { $rest ->
    [one] one rest day
   *[other] { $rest } rest days
}, { $yoga ->
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
report-footer = <i>I suggest general workouts based on public activity guidelines. I am not a doctor or a physiotherapist, and I cannot see how you feel today. Stop if something hurts, and ask a professional if you are unsure.</i>
