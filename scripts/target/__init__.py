"""The server that a contract run is held against: what is asked for, what is there, what may be done to it."""
