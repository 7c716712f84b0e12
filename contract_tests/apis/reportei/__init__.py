"""Reportei Connect (reportei.com): marketing metrics of a merchant's customers, read from the networks they connect."""
