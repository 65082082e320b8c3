# Help, privacy, deletion, pause.

help = <b>Just write to me.</b> A few examples:
    • <i>45 min swim</i>
    • <i>ran 5k yesterday, then yoga</i>
    • <i>rest</i>
    • <i>gym tomorrow</i> (I'll keep it as your plan)

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

    Nobody but the operator of this bot has access, nothing is sold or shown to others, and nothing of yours trains a model unless you allow it in /settings. /export gives you all of it. It stays until you say /delete; copies in backups are gone 30 days later at the latest.

    You must be 16 or older. You can withdraw your consent at any time with /delete.

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
