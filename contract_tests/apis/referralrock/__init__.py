"""Referral Rock (referralrock.com): referral programs with members, referrals, rewards and payouts."""
