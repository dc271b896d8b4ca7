"""What belongs to no profile: found, explained, removed on request."""
