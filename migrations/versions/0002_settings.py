"""What people set for themselves, and the workouts they turned down.

Revision: 0002, after 0001.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite: an alias of the row id
INSTANT = sa.BigInteger()  # microseconds since 1970 UTC


def upgrade() -> None:
    """To this revision. Whoever is there already gets what newcomers begin with."""
    with op.batch_alter_table("people") as people:
        people.add_column(
            sa.Column("days_off", sa.String(length=16), nullable=False, server_default="")
        )
        people.add_column(
            sa.Column("quiet_from", sa.Time(), nullable=False, server_default=sa.text("'23:00:00'"))
        )
        people.add_column(
            sa.Column("quiet_to", sa.Time(), nullable=False, server_default=sa.text("'07:00:00'"))
        )
        people.add_column(
            sa.Column("silent", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        people.add_column(
            sa.Column("effort_asked", sa.Boolean(), nullable=False, server_default=sa.true())
        )
    op.create_table(
        "refusals",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("workout", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint("workout BETWEEN 0 AND 6", name="ck_refusals_workout"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_refusals_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_refusals"),
        sa.UniqueConstraint(
            "person_id", "local_date", "workout", name="uq_refusals_person_id_local_date_workout"
        ),
    )


def downgrade() -> None:
    """Back to 0001; the settings are forgotten, the people stay."""
    op.drop_table("refusals")
    with op.batch_alter_table("people") as people:
        for column in ("effort_asked", "silent", "quiet_to", "quiet_from", "days_off"):
            people.drop_column(column)
