"""SQLite: where the three databases are, how they are opened, their schemas, migrations, integrity and backups."""
