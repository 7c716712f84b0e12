"""Rex (meetrex.com): review requests go out, referrals come back."""
