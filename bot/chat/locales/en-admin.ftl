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
