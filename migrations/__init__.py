"""Alembic: the schema's history. Each revision stands on its own and imports nothing of ours.

Run by `dayseven run` and `dayseven db upgrade` (see `db.migrate`). To write a new revision:

    python -m alembic -c migrations/alembic.ini -x url=sqlite:///data/dayseven.db \\
        revision --autogenerate -m "what changes"
"""
