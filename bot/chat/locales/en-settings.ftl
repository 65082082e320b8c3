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
