"""What the checks send, and how they compare what comes back."""
