"""What the linter and the quotation marks leave to be looked at, up to the sign-off."""
