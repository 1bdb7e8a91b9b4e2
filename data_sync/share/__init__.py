"""What leaves the program: tables, packs, project files; and the dump that tells two caches apart."""
