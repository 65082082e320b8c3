"""The weekday on which the week is looked back on.

Revision: 0003, after 0002.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SUNDAY = 6


def upgrade() -> None:
    """To this revision. Whoever is there already gets what newcomers begin with."""
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("report_day", sa.Integer(), nullable=True))
    people_now = sa.table("people", sa.column("report_day", sa.Integer()))
    op.execute(people_now.update().values(report_day=SUNDAY))


def downgrade() -> None:
    """Back to 0002; the weekday is forgotten."""
    with op.batch_alter_table("people") as people:
        people.drop_column("report_day")
