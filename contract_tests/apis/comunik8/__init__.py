"""Comunik8 Leads: leads go to a dialler, and are taken out of it again."""
