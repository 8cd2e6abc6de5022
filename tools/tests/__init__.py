"""Tests of the launcher: no network, no real Java, no real home."""
