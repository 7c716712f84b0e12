"""Referral Rock (referralrock.com): referral programmes with members, referrals, rewards and payouts."""
