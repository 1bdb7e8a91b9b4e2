"""The Statistics page: the state of the nation and of one area, its charts and tables, and where the numbers stand
beside the published ones."""
