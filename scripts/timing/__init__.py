"""How long what should be fast takes; `bench` prints it."""
