"""The pipeline from a publisher's page to the cache: discover, plan, download, read, stage, check, commit, tell."""
