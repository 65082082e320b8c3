"""First tables: people, their dialogues, logs, plans and pushes, and the inbox.

Revision: 0001, the first.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite: an alias of the row id
INSTANT = sa.BigInteger()  # microseconds since 1970 UTC


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "dead_updates",
        sa.Column("id", ID, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dead_updates"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_dead_updates_person_id", "dead_updates", ["person_id"])

    op.create_table(
        "dialogues",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_dialogues"),
    )
    op.create_table(
        "people",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("push_time", sa.Time(), nullable=False),
        sa.Column("day_start", sa.Time(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("age_recorded_on", sa.Date(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("goal", sa.Integer(), nullable=True),
        sa.Column("consent_version", sa.String(length=32), nullable=True),
        sa.Column("consented_at", INSTANT, nullable=True),
        sa.Column("needs_clearance", sa.Boolean(), nullable=False),
        sa.Column("hiit_confirmed", sa.Boolean(), nullable=False),
        sa.Column("hold", sa.String(length=32), nullable=True),
        sa.Column("hold_since", INSTANT, nullable=True),
        sa.Column("unavailable", sa.String(length=32), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("paused_until", INSTANT, nullable=True),
        sa.Column("blocked_at", INSTANT, nullable=True),
        sa.Column("onboarded_at", INSTANT, nullable=True),
        sa.Column("next_push_at", INSTANT, nullable=True),
        sa.Column("next_push_on", sa.Date(), nullable=True),
        sa.Column("unanswered_pushes", sa.Integer(), nullable=False),
        sa.Column("training_consent", sa.Boolean(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_index("ix_people_next_push_at", "people", ["next_push_at"])

    op.create_table(
        "processed_updates",
        sa.Column("update_id", ID, autoincrement=False, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_processed_updates"),
    )
    op.create_index("ix_processed_updates_seen_at", "processed_updates", ["seen_at"])

    op.create_table(
        "logs",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reply_message_id", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("logged_at", INSTANT, nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.Column("undone", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_logs_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_logs"),
        sa.UniqueConstraint("chat_id", "message_id", name="uq_logs_chat_id_message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_logs_chat_id_reply_message_id", "logs", ["chat_id", "reply_message_id"])
    op.create_index("ix_logs_person_id", "logs", ["person_id"])

    op.create_table(
        "plans",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("workout", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint("workout BETWEEN 0 AND 6", name="ck_plans_workout"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_plans_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_plans"),
        sa.UniqueConstraint(
            "person_id", "local_date", "workout", name="uq_plans_person_id_local_date_workout"
        ),
    )
    op.create_table(
        "pushes",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Integer(), nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("lease_owner", sa.String(length=64), nullable=True),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("keyboard", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("recommended", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('pending', 'sent', 'expired', 'dead', 'cancelled')", name="ck_pushes_state"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_pushes_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pushes"),
        sa.UniqueConstraint(
            "person_id", "kind", "local_date", name="uq_pushes_person_id_kind_local_date"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_pushes_waiting",
        "pushes",
        ["not_before", "id"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )

    op.create_table(
        "workouts",
        sa.Column("id", ID, nullable=False),
        sa.Column("log_id", ID, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("workout", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("effort", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("workout BETWEEN 0 AND 6", name="ck_workouts_workout"),
        sa.ForeignKeyConstraint(
            ["log_id"], ["logs.id"], name="fk_workouts_log_id_logs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_workouts_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_workouts"),
    )
    op.create_index("ix_workouts_log_id", "workouts", ["log_id"])
    op.create_index("ix_workouts_person_id_local_date", "workouts", ["person_id", "local_date"])


def downgrade() -> None:
    """Back to nothing; those that refer to others go first."""
    for table in (
        "workouts",
        "pushes",
        "plans",
        "logs",
        "processed_updates",
        "people",
        "dialogues",
        "dead_updates",
    ):
        op.drop_table(table)
