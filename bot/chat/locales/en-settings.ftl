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
