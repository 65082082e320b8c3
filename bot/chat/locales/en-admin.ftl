# For the people who run the bot.

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
