"""Rehook (rehook.ai): referral programs with customers, wallets, coupons and campaigns."""
