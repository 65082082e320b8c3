"""What is remembered: tables, engine, the store; every line of SQL lives here."""
