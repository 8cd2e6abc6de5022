"""What authors and instructors use, loaded by their commands alone."""
