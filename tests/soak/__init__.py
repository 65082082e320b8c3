"""Killing the bot at random and counting what was lost: `make soak`, and in short with the tests.

The bot runs in a process of its own against the sandbox of this one. What is counted afterwards is
what the sandbox's server saw and what the database holds, not what the bot believes.
"""

import os

os.putenv("OPENBLAS_NUM_THREADS", "1")  # as `dayseven run` has it, before NumPy is imported
