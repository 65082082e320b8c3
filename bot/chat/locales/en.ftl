# What every part of the conversation shares: names, days, the frame of the chat.

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
