"""Tests of the client of one API, against its mock."""
