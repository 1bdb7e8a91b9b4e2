"""What the rows tell beyond themselves: statistics, changes, timelines, reconciliation, successions, rules."""
