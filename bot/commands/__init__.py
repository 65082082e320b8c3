"""The commands of `dayseven`, a file per group. Importing one of these files loads nothing heavy:
what a command needs is imported when it acts, so that a prediction does not wait for a database.
"""
