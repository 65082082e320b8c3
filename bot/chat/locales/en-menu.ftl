# What Telegram shows: the command menu and the bot's description.

bot-description = I keep your workout diary from ordinary messages ("45 min swim", "rest", "ran 5k yesterday") and suggest tomorrow's workout every evening, with the reason. No doctor, no guilt. Press Start.
bot-short-description = A workout diary in plain words, and tomorrow's workout every evening.

command-log = Log a workout with buttons
command-today = Today's workout
command-tomorrow = Tomorrow's workout, and why
command-week = The next seven days
command-stats = The diary in pictures
command-report = Your week, and the next seven days
command-history = The diary: look back, change, fill gaps
command-import = Bring workouts from another app
command-export = Everything I keep about you, as a file
command-settings = Level, goal, times, days off and more
command-pause = Pause the evening message
command-resume = Resume the evening message
command-start = Profile, time zone, evening time
command-privacy = What is kept, and why
command-delete = Delete everything about me
command-help = What I understand
command-cancel = Stop what is half done
