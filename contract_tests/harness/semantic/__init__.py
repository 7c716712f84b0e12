"""Checks of what operations mean together: links, pages, filters, order, unique keys. The generic tests call them."""
