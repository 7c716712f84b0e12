"""How requests of a contract run are sent: the target, the one gate to it, what was exchanged, the receiver of webhooks."""
