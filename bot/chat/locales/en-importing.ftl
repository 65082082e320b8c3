# Files from other apps, and our own export: what can be sent, the preview, what became of it.

import-how = <b>Bring your history along.</b> Send me the file that another app gave you, as it is (20 MB at most):
    • <b>Strava</b>: the zip of your data, or activities.csv from it
    • <b>Garmin Connect</b>: the activity list as CSV, in any language
    • <b>Apple Health</b>: the export.zip
    • <b>Fitbit</b>: the takeout zip, or its exercise files
    • <b>Strong, Hevy, WHOOP, TrainingPeaks, running_page</b>: their export
    • single <b>GPX, TCX, FIT</b> files, or a zip of them
    • my own /export

    You see what is in it before anything is added, and you can take it back for 24 hours.

import-reading = Reading your file. I'll show you what is in it before I add anything.
import-still-reading = Still reading; it is a big one. A few seconds more.
import-busy = I'm still reading your last file. Send this one when I'm done.
import-stale = The preview has changed since. Please use the buttons as they are now.

import-format = { $format ->
    [own] DaySeven
    [strava] Strava
    [apple-health] Apple Health
    [garmin] Garmin Connect
    [fitbit] Fitbit
    [strong] Strong
    [hevy] Hevy
    [whoop] WHOOP
    [training-peaks] TrainingPeaks
    [running-page] running_page
    [fit] FIT
    [tcx] TCX
   *[gpx] GPX
}

import-found = <b>{ $format }:</b> { $times ->
    [one] one workout, on { DATETIME($first, dateStyle: "medium") }.
   *[other] { $times } workouts from { DATETIME($first, dateStyle: "medium") } to { DATETIME($last, dateStyle: "medium") }.
}
import-already = { $times ->
    [one] One of them is in your diary already.
   *[other] { $times } are in your diary already.
}
import-new = <b>New:</b> { $kinds }.
import-kind = { $times } × { $workout }
import-left-out = { $times ->
    [one] One entry is left out: no workout, or a rest day beside one.
   *[other] { $times } entries are left out: no workouts, or rest days beside one.
}
import-impossible = { $times ->
    [one] One lies in the future or in the distant past and is left out.
   *[other] { $times } lie in the future or in the distant past and are left out.
}
import-problem-date = { $times ->
    [one] One has no date I can read and is left out.
   *[other] { $times } have no date I can read and are left out.
}
import-problem-planned = { $times ->
    [one] One was planned but not done and is left out.
   *[other] { $times } were planned but not done and are left out.
}
import-problem-cut-off = The file seems to be cut off at the end; what was whole is here.
import-problem-file = { $times ->
    [one] One file inside is damaged and is left out.
   *[other] { $times } files inside are damaged and are left out.
}
import-which = { $sports ->
    [one] <b>One sport I don't know.</b>
   *[other] <b>{ $sports } sports I don't know.</b>
} What is “{ $label }” ({ $times ->
    [one] once
   *[other] { $times } times
})?
import-nothing-new = Everything in it is in your diary already. Nothing to add.
import-nothing-possible = { $times ->
    [one] The one workout in it lies in the future or in the distant past. Nothing to add.
   *[other] All { $times } workouts in it lie in the future or in the distant past. Nothing to add.
}
import-account = <b>Your own export:</b> { $workouts ->
    [one] one workout
   *[other] { $workouts } workouts
}, { $plans ->
    [0] no plans
    [one] one plan
   *[other] { $plans } plans
} and your settings. Your account here is still empty, so I can bring it back just as it was.

button-import-yes = { $times ->
    [one] Add one workout
   *[other] Add { $times } workouts
}
button-import-restore = Bring it back
button-import-leave-out = Leave it out
button-import-undo = Undo

import-done = { $times ->
    [one] Added one workout to your diary.
   *[other] Added { $times } workouts to your diary.
} If it wasn't right, you can take all of it back within 24 hours.
import-restored = Everything is back: { $workouts ->
    [one] one workout
   *[other] { $workouts } workouts
}, { $plans ->
    [0] no plans
    [one] one plan
   *[other] { $plans } plans
} and your settings.
import-cancelled = All right, nothing was added.
import-undo-done = Taken back: the diary is as it was before.
import-undo-already = That import has been taken back already.
import-undo-too-late = That was more than 24 hours ago. In /history you can change or remove any day.
import-undo-missing = That import is no longer there.

# Files that cannot be read
import-failed = I could not read that file. Nothing was added.
import-unrecognised = I don't know that kind of file. /import lists the ones I can read.
import-empty = I know that kind of file, but there is no workout in it.
import-broken = That file is damaged or incomplete, so I added nothing. Please export it again and send it once more.
import-too-large = That file is too large for me: 20 MB at most, 50 MB once unpacked, 200 tracks. Strava's activities.csv alone is enough, for example.
import-unsafe = There is something in that file that has no place in an export, so I left it alone. Nothing was added.
import-locked = That file is protected with a password. Please send it without one.
import-newer = That export comes from a newer version of me. Nothing was added.
import-too-slow = Reading that file took too long, so I stopped. Nothing was added. A smaller part of it will work.

# /export
export-here = Everything I keep about you: dayseven.json has all of it, the CSV files are for a spreadsheet. Send the zip back to me, or to another DaySeven, and an empty account becomes this one again.
