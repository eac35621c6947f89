"""Files into a project: read once into a spool, looked at, and brought in by one transaction, or not at all."""
