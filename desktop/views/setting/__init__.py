"""Panels about one setting: its timeline, earlier registrations, who else is at its address, and who runs it."""
